import { ObjectListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { ItemRequest, MOST_ITEMS } from './item.request.ts';
import { MOST_REFERENCES, ReferenceRequest } from './reference.request.ts';

export class ReviseDraftRequest extends OrderRequest {
  @TextField({ maxLength: 500, example: 'Ausbau der Rad- und Fußwege' })
  title!: string;

  @ObjectListField(ItemRequest, { minItems: 1, maxItems: MOST_ITEMS })
  items!: readonly ItemRequest[];

  @ObjectListField(ReferenceRequest, {
    maxItems: MOST_REFERENCES,
    optional: true,
    description: 'In the place of those before; left out, they stay.',
  })
  references?: readonly ReferenceRequest[];
}
