import type { Mover } from '#council/events';
import { ChoiceField } from '../request/choice-field.ts';
import { ObjectField, VariantListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';
import { OperationIndicesField } from './amending/operation-indices-field.ts';
import { LONGEST_TEXT, MOST_ITEMS } from './item.request.ts';
import type { OperationRequest } from './operation.request.ts';
import { operationKinds } from './operation.request.ts';

export class MoverRequest implements Mover {
  @ChoiceField(['faction', 'committee', 'department', 'member'])
  kind!: Mover['kind'];

  @TextField({ maxLength: 200, example: 'Ausschuss für Mobilität' })
  name!: string;
}

export class ProposeAmendmentRequest extends OrderRequest {
  @TextField({ maxLength: 100, description: 'Chosen by the sender.', example: 'amendment-1' })
  amendmentId!: string;

  @ObjectField(MoverRequest)
  mover!: MoverRequest;

  @WholeNumberField({ min: 1, max: 1_000_000, description: 'The text version it was written against.', example: 1 })
  baseVersion!: number;

  @VariantListField(operationKinds, { minItems: 1, maxItems: MOST_ITEMS })
  operations!: readonly OperationRequest[];

  @TextField({ maxLength: LONGEST_TEXT, nullable: true })
  rationale: string | null = null;

  @TextField({ maxLength: 100, optional: true, description: 'The amendment it wants to change; left out: the paper.' })
  amends?: string;

  @OperationIndicesField(true)
  drops?: readonly number[];
}
