import type { IsoDate } from '#kernel';
import { DayField } from '../../request/formatted-fields.ts';
import { TextField, TextListField } from '../../request/text-field.ts';
import { ReasonedOrderRequest } from './reasoned-order.request.ts';

export class SetVotingOrderRequest extends ReasonedOrderRequest {
  @TextField({ maxLength: 200, example: 'Stadtverordnetenversammlung' })
  body!: string;

  @DayField({ example: '2023-11-20' })
  meetingDate!: IsoDate;

  @TextListField({
    maxLength: 100,
    minItems: 1,
    maxItems: 1_000,
    description: 'Every open amendment once, in the order in which the chair calls them.',
    example: ['amendment-1'],
  })
  order!: readonly string[];
}
