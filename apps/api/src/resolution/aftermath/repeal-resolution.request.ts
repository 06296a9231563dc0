import { ObjectField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextListField } from '../../request/text-field.ts';
import { MOST_ITEMS } from '../item.request.ts';
import { EndingResolutionRequest } from './ending-resolution.request.ts';

export class RepealResolutionRequest extends OrderRequest {
  @ObjectField(EndingResolutionRequest)
  by!: EndingResolutionRequest;

  @TextListField({
    minItems: 1,
    maxItems: MOST_ITEMS,
    maxLength: 100,
    nullable: true,
    description: 'Null: as a whole.',
  })
  itemIds: readonly string[] | null = null;
}
