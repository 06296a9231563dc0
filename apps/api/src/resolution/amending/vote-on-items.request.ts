import type { IsoDate } from '#kernel';
import { DayField } from '../../request/formatted-fields.ts';
import { ObjectField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField, TextListField } from '../../request/text-field.ts';
import { MOST_ITEMS } from '../item.request.ts';
import { VoteReportRequest } from '../vote-report.request.ts';

export class VoteOnItemsRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Stadtverordnetenversammlung' })
  body!: string;

  @DayField({ example: '2023-11-20' })
  meetingDate!: IsoDate;

  @TextListField({ maxLength: 100, minItems: 1, maxItems: MOST_ITEMS, example: ['item-1'] })
  itemIds!: readonly string[];

  @ObjectField(VoteReportRequest)
  vote!: VoteReportRequest;

  @TextField({ maxLength: 150, optional: true, description: 'Its meeting; presence and quorum then come from there.' })
  meetingId?: string;
}
