import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { ObjectField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField } from '../request/text-field.ts';
import { VoteReportRequest } from '../resolution/vote-report.request.ts';

export class VoteOnPackageRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Gemeinderat' })
  body!: string;

  @DayField({ example: '2023-12-15' })
  meetingDate!: IsoDate;

  @ObjectField(VoteReportRequest)
  vote!: VoteReportRequest;

  @TextField({ maxLength: 150, optional: true, description: 'Its meeting; presence and quorum then come from there.' })
  meetingId?: string;
}
