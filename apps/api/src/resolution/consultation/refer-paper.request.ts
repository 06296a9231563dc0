import type { ReferPaper } from '#council';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../../request/choice-field.ts';
import { DayField } from '../../request/formatted-fields.ts';
import { TextField } from '../../request/text-field.ts';
import { BecauseField } from './because-field.ts';
import { StationMeetingRequest } from './station-meeting.request.ts';

export class ReferPaperRequest extends StationMeetingRequest {
  @TextField({ maxLength: 200, description: 'The body that deals with it next.', example: 'Ausschuss für Mobilität' })
  body!: string;

  @ChoiceField(['hearing', 'preliminary', 'acknowledgement'])
  role!: ReferPaper['data']['role'];

  @DayField({ nullable: true })
  plannedOn: IsoDate | null = null;

  @BecauseField()
  because: string | null = null;
}
