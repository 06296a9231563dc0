import type { VoteReport } from '#council';
import type { MajorityRuleId, Outcome, VotingMode } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { VariantField } from '../request/object-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import type { TallyRequest } from './tally.request.ts';
import { tallyKinds } from './tally.request.ts';

const majorityRules: readonly MajorityRuleId[] = ['hgo-54@2005-04-01', 'gemo-bw-37@2000-07-24'];

export class VoteReportRequest implements VoteReport {
  @VariantField(tallyKinds)
  tally!: TallyRequest;

  @ChoiceField(majorityRules, { description: 'The rule and the day its version begins.' })
  rule!: MajorityRuleId;

  @WholeNumberField({ min: 0, max: 100_000, nullable: true, description: 'Members present; null when not said.' })
  present: number | null = null;

  @ChoiceField(['adopted', 'rejected'], { description: 'What the minutes say; checked against the rule.' })
  outcome!: Outcome;

  @ChoiceField(['open', 'secret', 'rollCall'], { optional: true, description: 'Left out when the minutes do not say.' })
  mode?: VotingMode;
}
