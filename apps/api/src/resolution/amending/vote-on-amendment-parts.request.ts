import type { IsoDate } from '#kernel';
import { DayField } from '../../request/formatted-fields.ts';
import { ObjectField, ObjectListField } from '../../request/object-field.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';
import { VoteReportRequest } from '../vote-report.request.ts';
import { OperationIndicesField } from './operation-indices-field.ts';

export class PartVoteRequest {
  @OperationIndicesField()
  operations!: readonly number[];

  @ObjectField(VoteReportRequest)
  vote!: VoteReportRequest;
}

export class VoteOnAmendmentPartsRequest extends OrderRequest {
  @TextField({ maxLength: 200, example: 'Stadtverordnetenversammlung' })
  body!: string;

  @DayField({ example: '2023-11-20' })
  meetingDate!: IsoDate;

  @ObjectListField(PartVoteRequest, { minItems: 1, maxItems: 500 })
  parts!: readonly PartVoteRequest[];

  @TextField({ maxLength: 150, optional: true, description: 'Its meeting; presence and quorum then come from there.' })
  meetingId?: string;
}
