import { assertNever } from '#kernel';
import type { FactionVote, MemberVote, Outcome, Tally } from './vote.ts';

/** Votes in figures. `derived`: at least one was not counted but follows from the members present. */
export interface VoteFigures {
  readonly yes: number;
  readonly no: number;
  readonly abstentions: number;
  readonly invalid: number;
  readonly derived: boolean;
}

interface Counted {
  readonly tally: Tally;
  readonly present: number | null;
  /** What the minutes say; it tells whether a unanimous vote was one for or one against. */
  readonly outcome: Outcome;
}

const sideOf = (votes: readonly { readonly vote: MemberVote['vote']; readonly members: number }[]): VoteFigures => {
  const sum = (side: MemberVote['vote']): number =>
    votes.reduce((total, { vote, members }) => total + (vote === side ? members : 0), 0);
  return { yes: sum('yes'), no: sum('no'), abstentions: sum('abstention'), invalid: 0, derived: false };
};

const byFaction = (factions: readonly FactionVote[]): VoteFigures | null => {
  const known = factions.flatMap(({ vote, members }) => (members === null ? [] : [{ vote, members }]));
  return known.length === factions.length ? sideOf(known) : null;
};

/**
 * The figures of a vote, as far as they can be known; null when nobody can say. A unanimous vote and one of which only
 * the opponents were counted have figures only when the members present are known.
 */
export const figuresOf = ({ tally, present, outcome }: Counted): VoteFigures | null => {
  switch (tally.known) {
    case 'counts': {
      const { yes, no, abstentions, invalid } = tally;
      return { yes, no, abstentions, invalid, derived: false };
    }
    case 'unanimous': {
      if (present === null) return null;
      const { abstentions = 0 } = tally;
      const said = present - abstentions;
      const sides = outcome === 'adopted' ? { yes: said, no: 0 } : { yes: 0, no: said };
      return { ...sides, abstentions, invalid: 0, derived: true };
    }
    case 'byFaction':
      return byFaction(tally.factions);
    case 'restInFavour': {
      const { no, abstentions, invalid } = tally;
      return present === null
        ? null
        : { yes: present - no - abstentions - invalid, no, abstentions, invalid, derived: true };
    }
    case 'rollCall':
      return sideOf(tally.votes.map(({ vote }) => ({ vote, members: 1 })));
    default:
      return assertNever(tally);
  }
};
