import type { VoteReport } from '#council';
import type { MajorityRuleId, Outcome, Tally } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import type { Variants } from '../request/object-field.ts';
import { VariantField } from '../request/object-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

const majorityRules: readonly MajorityRuleId[] = ['hgo-54@2005-04-01', 'gemo-bw-37@2000-07-24'];

const Count = (example: number): PropertyDecorator => WholeNumberField({ min: 0, max: 100_000, example });

export class CountedTallyRequest implements Extract<Tally, { readonly known: 'counts' }> {
  @ChoiceField(['counts'])
  known!: 'counts';

  @Count(45)
  yes!: number;

  @Count(20)
  no!: number;

  @Count(3)
  abstentions!: number;

  @Count(0)
  invalid!: number;
}

export class UnanimousTallyRequest implements Extract<Tally, { readonly known: 'unanimous' }> {
  @ChoiceField(['unanimous'])
  known!: 'unanimous';
}

const tallyKinds: Variants = {
  discriminator: 'known',
  kinds: { counts: CountedTallyRequest, unanimous: UnanimousTallyRequest },
};

export class VoteReportRequest implements VoteReport {
  @VariantField(tallyKinds)
  tally!: CountedTallyRequest | UnanimousTallyRequest;

  @ChoiceField(majorityRules, { description: 'The rule and the day its version begins.' })
  rule!: MajorityRuleId;

  @WholeNumberField({ min: 0, max: 100_000, nullable: true, description: 'Members present; null when not said.' })
  present: number | null = null;

  @ChoiceField(['adopted', 'rejected'], { description: 'What the minutes say; checked against the rule.' })
  outcome!: Outcome;
}
