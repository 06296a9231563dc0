import type { LineChange } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import type { Variants } from '../request/object-field.ts';
import { ObjectField, VariantListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import { NewPlanLineRequest } from './plan-line.request.ts';

type Kind<Word extends LineChange['kind']> = Extract<LineChange, { readonly kind: Word }>;

export class SetLineRequest implements Kind<'set'> {
  @ChoiceField(['set'])
  kind!: 'set';

  @TextField({ maxLength: 200, example: 'sach-2024' })
  lineId!: string;

  @WholeNumberField({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'The new amount in cents.' })
  amountCents!: number;
}

export class AddLineRequest implements Kind<'added'> {
  @ChoiceField(['added'])
  kind!: 'added';

  @ObjectField(NewPlanLineRequest)
  line!: NewPlanLineRequest;
}

const lineChanges: Variants = { discriminator: 'kind', kinds: { set: SetLineRequest, added: AddLineRequest } };

export class RecordChangeListRequest extends OrderRequest {
  @WholeNumberField({ min: 1, max: 1_000, description: 'The next one, from 1.' })
  number!: number;

  @TextField({ maxLength: 200, example: '1. Änderungsliste' })
  title!: string;

  @VariantListField(lineChanges, { minItems: 1, maxItems: 5_000 })
  changes!: (SetLineRequest | AddLineRequest)[];
}
