import { refused } from '../rejection-codes.ts';
import { majorityRule, outcomeOf } from './majority-rules.ts';
import type { Outcome, Vote } from './vote.ts';
import { requireCounts, votesCast } from './votes-cast.ts';

interface ReportedVote extends Omit<Vote, 'legalSource'> {
  readonly outcome: Outcome;
}

/** A secret vote is one of which nobody knows who voted how. @throws Rejection SECRET_VOTE_NAMES_VOTERS */
const requireSecrecy = (path: string, { mode, tally: { known } }: ReportedVote): void => {
  if (mode === 'secret' && (known === 'rollCall' || known === 'byFaction')) {
    throw refused('SECRET_VOTE_NAMES_VOTERS', { field: `${path}/mode`, found: known });
  }
};

/**
 * The vote as it is recorded, with its legal source. `path` is where it stands in the command.
 * @throws Rejection when counts are no counts, more voted than were present, or the rule gives another outcome.
 */
export const checkVote = (report: ReportedVote, path = '/vote'): Vote => {
  const { tally, rule, present, outcome, mode } = report;
  const found = majorityRule(rule);
  if (found === null) throw refused('MAJORITY_RULE_UNKNOWN', { field: `${path}/rule`, found: rule });

  const cast = votesCast(`${path}/tally`, tally);
  if (present !== null) requireCounts(path, { present });
  if (present !== null && cast > present) {
    throw refused('MORE_VOTES_THAN_PRESENT', { field: `${path}/present`, votes: cast, present });
  }
  requireSecrecy(path, report);

  const computed = outcomeOf(rule, tally, present);
  if (computed !== null && computed !== outcome) {
    throw refused('OUTCOME_NOT_GIVEN_BY_RULE', { field: `${path}/outcome`, rule, computed, reported: outcome });
  }
  return { tally, rule, legalSource: found.legalSource, present, ...(mode === undefined ? {} : { mode }) };
};
