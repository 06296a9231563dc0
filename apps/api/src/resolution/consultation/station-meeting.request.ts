import type { IsoDate } from '#kernel';
import { DayField } from '../../request/formatted-fields.ts';
import { OrderRequest } from '../../request/order.request.ts';
import { TextField } from '../../request/text-field.ts';

/** What happened in a body's meeting. */
export class StationMeetingRequest extends OrderRequest {
  @DayField({ example: '2023-11-06' })
  meetingDate!: IsoDate;

  @TextField({ maxLength: 200, nullable: true, description: 'Reference to the meeting.' })
  meetingId: string | null = null;
}
