import type { VoteReport } from '#council';
import type { Tally } from '#council/events';

const report = (tally: Tally, present: number | null, outcome: VoteReport['outcome']): VoteReport => ({
  tally,
  rule: 'hgo-54@2005-04-01',
  present,
  outcome,
  mode: tally.known === 'rollCall' ? 'rollCall' : 'open',
});

export const counted = (yes: number, no: number, abstentions: number): VoteReport =>
  report(
    { known: 'counts', yes, no, abstentions, invalid: 0 },
    yes + no + abstentions,
    yes > no ? 'adopted' : 'rejected',
  );

export const unanimous = (present: number, abstentions: number): VoteReport =>
  report({ known: 'unanimous', abstentions }, present, 'adopted');

/** "Gegen die Stimmen von …, Rest Zustimmung". */
export const restInFavour = (present: number, no: number): VoteReport =>
  report({ known: 'restInFavour', no, abstentions: 0, invalid: 0 }, present, 'adopted');

export const byFaction = (
  sides: Readonly<Record<string, readonly ['yes' | 'no', number]>>,
  outcome: VoteReport['outcome'],
) =>
  report(
    {
      known: 'byFaction',
      factions: Object.entries(sides).map(([faction, [vote, members]]) => ({ faction, vote, members })),
    },
    null,
    outcome,
  );
