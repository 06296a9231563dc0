import { VariantListField } from '../../request/object-field.ts';
import { MOST_ITEMS } from '../item.request.ts';
import { operationKinds } from '../operation.request.ts';

/** What an amendment asks for. */
export const OperationListField = (): PropertyDecorator =>
  VariantListField(operationKinds, { minItems: 1, maxItems: MOST_ITEMS });
