import type { IsoDate } from '#kernel';
import { DayField } from '../../request/formatted-fields.ts';
import { TextField } from '../../request/text-field.ts';
import { BecauseField } from './because-field.ts';
import { StationMeetingRequest } from './station-meeting.request.ts';

export class DeferPaperRequest extends StationMeetingRequest {
  @TextField({ maxLength: 200, example: 'Ausschuss für Finanzen' })
  body!: string;

  @DayField({ nullable: true, description: 'The meeting it is left to.' })
  until: IsoDate | null = null;

  @BecauseField()
  because: string | null = null;
}
