import type { MoneyTarget } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import type { Variants } from '../request/object-field.ts';
import { TextField } from '../request/text-field.ts';

type Target<Kind extends MoneyTarget['kind']> = Extract<MoneyTarget, { readonly kind: Kind }>;

export class LineTargetRequest implements Target<'line'> {
  @ChoiceField(['line'])
  kind!: 'line';

  @TextField({ maxLength: 200, example: 'sach-2024' })
  lineId!: string;
}

export class GrantTargetRequest implements Target<'grant'> {
  @ChoiceField(['grant'])
  kind!: 'grant';

  @TextField({ maxLength: 200, example: '23-v-15-7' })
  resolutionId!: string;

  @TextField({ maxLength: 100, example: 'item-2.2' })
  itemId!: string;

  @TextField({ maxLength: 100, example: 'budget-2024' })
  valueId!: string;
}

export type MoneyTargetRequest = LineTargetRequest | GrantTargetRequest;

export const moneyTargets: Variants = {
  discriminator: 'kind',
  kinds: { line: LineTargetRequest, grant: GrantTargetRequest },
};
