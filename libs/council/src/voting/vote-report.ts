import type { MajorityRuleId, Outcome, Tally, VotingMode } from './vote.ts';

/** How a vote is reported. `outcome` is what the minutes say; it is checked against the rule. */
export interface VoteReport {
  readonly tally: Tally;
  readonly rule: MajorityRuleId;
  readonly present: number | null;
  readonly outcome: Outcome;
  readonly mode?: VotingMode;
}
