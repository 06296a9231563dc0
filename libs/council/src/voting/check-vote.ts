import { refused } from '../rejection-codes.ts';
import { majorityRule, outcomeOf } from './majority-rules.ts';
import type { Outcome, Tally, Vote } from './vote.ts';

interface ReportedVote extends Omit<Vote, 'legalSource'> {
  readonly outcome: Outcome;
}

const isCount = (found: number): boolean => Number.isSafeInteger(found) && found >= 0 && found <= 1_000_000;

const requireCounts = (path: string, counts: Readonly<Record<string, number>>): void => {
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

/** The least number of people who must have voted. */
const votesCast = (tally: Tally): number => {
  if (tally.known === 'unanimous') return 1;
  const { yes, no, abstentions, invalid } = tally;
  requireCounts('/vote/tally', { yes, no, abstentions, invalid });
  return yes + no + abstentions + invalid;
};

/**
 * The vote as it is recorded, with its legal source.
 * @throws Rejection when counts are no counts, more voted than were present, or the rule gives another outcome.
 */
export const checkVote = ({ tally, rule, present, outcome }: ReportedVote): Vote => {
  const found = majorityRule(rule);
  if (found === null) throw refused('MAJORITY_RULE_UNKNOWN', { field: '/vote/rule', found: rule });

  const cast = votesCast(tally);
  if (present !== null) requireCounts('/vote', { present });
  if (present !== null && cast > present) {
    throw refused('MORE_VOTES_THAN_PRESENT', { field: '/vote/present', votes: cast, present });
  }

  const computed = outcomeOf(rule, tally);
  if (computed !== null && computed !== outcome) {
    throw refused('OUTCOME_NOT_GIVEN_BY_RULE', { field: '/vote/outcome', rule, computed, reported: outcome });
  }
  return { tally, rule, legalSource: found.legalSource, present };
};
