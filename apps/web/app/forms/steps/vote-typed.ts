import type { Resolution } from '../../api/resolution.ts';
import type { FieldReader } from '../field-reader.ts';
import type { Typed } from '../typed.ts';
import { textAt } from '../typed.ts';

/** A vote as the fields below `vote` say it. */
export const voteTyped = (read: FieldReader, typed: Typed): unknown => ({
  tally:
    textAt(typed, 'vote.tally.known') === 'unanimous'
      ? { known: 'unanimous' }
      : {
          known: 'counts',
          yes: read.count('vote.tally.yes'),
          no: read.count('vote.tally.no'),
          abstentions: read.optionalCount('vote.tally.abstentions') ?? 0,
          invalid: read.optionalCount('vote.tally.invalid') ?? 0,
        },
  rule: read.choice('vote.rule'),
  present: read.optionalCount('vote.present'),
  outcome: read.choice('vote.outcome'),
});

/** The meeting a vote was taken in, where one was chosen. */
export const meetingTyped = (typed: Typed): { readonly meetingId?: string } => {
  const meetingId = textAt(typed, 'meetingId');
  return meetingId === '' ? {} : { meetingId };
};

/** A municipality votes by one rule: the one its last vote on this paper was counted by. */
export const usualVote = (found: Resolution): Typed => {
  const last = found.recommendations.at(-1)?.vote.rule ?? found.amendments.flatMap(({ votes }) => votes).at(-1)?.rule;
  return { 'vote.tally.known': 'counts', 'vote.rule': last ?? 'hgo-54@2005-04-01' };
};
