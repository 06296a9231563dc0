import type { NoticeRuleId, QuorumRuleId } from '#council';
import { majorityRuleIds, noticeRuleIds, quorumRuleIds } from '#council';
import type { BodyRules, MajorityRuleId } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class BodyRulesRequest implements BodyRules {
  @WholeNumberField({ min: 1, max: 10_000, description: 'Legal number of members, filled or not.', example: 81 })
  legalMembers!: number;

  @ChoiceField(majorityRuleIds, { description: 'The rule and the day its version begins.' })
  majorityRule!: MajorityRuleId;

  @ChoiceField(quorumRuleIds)
  quorumRule!: QuorumRuleId;

  @ChoiceField(noticeRuleIds)
  noticeRule!: NoticeRuleId;
}
