import { assertNever } from '#kernel';
import { refused } from '../rejection-codes.ts';
import type { FactionVote, MemberVote, Tally } from './vote.ts';

const isCount = (found: number): boolean => Number.isSafeInteger(found) && found >= 0 && found <= 1_000_000;

/** @throws Rejection VOTE_COUNT_MALFORMED */
export const requireCounts = (path: string, counts: Readonly<Record<string, number>>): void => {
  for (const [field, found] of Object.entries(counts)) {
    if (!isCount(found)) {
      throw refused('VOTE_COUNT_MALFORMED', {
        field: `${path}/${field}`,
        found: String(found),
        expected: 'a whole number from 0',
      });
    }
  }
};

const counted = (path: string, counts: Readonly<Record<string, number>>): number => {
  requireCounts(path, counts);
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
};

/** A faction whose members were not counted had at least one. */
const ofFactions = (path: string, factions: readonly FactionVote[]): number => {
  const named = new Set<string>();
  return factions.reduce((sum, { faction, vote, members }, index) => {
    const field = `${path}/factions/${index}`;
    const side = JSON.stringify([faction, vote]);
    if (named.has(side)) throw refused('FACTION_VOTES_TWICE', { field, found: faction });
    named.add(side);
    return sum + (members === null ? 1 : counted(field, { members }));
  }, 0);
};

const ofMembers = (path: string, votes: readonly MemberVote[]): number => {
  const named = new Set<string>();
  votes.forEach(({ memberId }, index) => {
    if (named.has(memberId)) {
      throw refused('MEMBER_VOTES_TWICE', { field: `${path}/votes/${index}/memberId`, found: memberId });
    }
    named.add(memberId);
  });
  return votes.length;
};

/**
 * The least number of people who must have voted.
 * @throws Rejection when counts are no counts, or somebody is named twice
 */
export const votesCast = (path: string, tally: Tally): number => {
  switch (tally.known) {
    case 'counts': {
      const { yes, no, abstentions, invalid } = tally;
      return counted(path, { yes, no, abstentions, invalid });
    }
    case 'unanimous':
      return 1 + counted(path, { abstentions: tally.abstentions ?? 0 });
    case 'byFaction':
      return ofFactions(path, tally.factions);
    case 'restInFavour': {
      const { no, abstentions, invalid } = tally;
      return counted(path, { no, abstentions, invalid });
    }
    case 'rollCall':
      return ofMembers(path, tally.votes);
    default:
      return assertNever(tally);
  }
};
