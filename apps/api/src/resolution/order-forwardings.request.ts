import type { OrderedForwarding } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import { ObjectListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import { MOST_ITEMS } from './item.request.ts';

export class OrderedForwardingRequest implements OrderedForwarding {
  @TextField({ maxLength: 200, description: 'Chosen by the sender.', example: '23-v-66-21-f1' })
  forwardingId!: string;

  @TextField({ maxLength: 200, description: 'Body or department as printed.', example: 'Dezernat V' })
  recipient!: string;

  @ChoiceField(['forAction', 'forInformation'])
  purpose!: OrderedForwarding['purpose'];

  @TextListField({ minItems: 1, maxItems: MOST_ITEMS, maxLength: 100, example: ['item-1'] })
  itemIds!: readonly string[];

  @DayField({ nullable: true })
  dueOn: IsoDate | null = null;
}

export class OrderForwardingsRequest extends OrderRequest {
  @ObjectListField(OrderedForwardingRequest, { minItems: 1, maxItems: 200 })
  forwardings!: readonly OrderedForwardingRequest[];
}
