import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { ObjectField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { VoteReportRequest } from './vote-report.request.ts';

export class VoteOnAmendmentRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Stadtverordnetenversammlung' })
  body!: string;

  @DayField({ example: '2023-11-20' })
  meetingDate!: IsoDate;

  @ObjectField(VoteReportRequest)
  vote!: VoteReportRequest;

  @TextField({ maxLength: 150, optional: true, description: 'Its meeting; presence and quorum then come from there.' })
  meetingId?: string;
}
