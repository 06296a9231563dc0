import type { IsoDate } from '#kernel';
import { DayField, PositionField } from '../request/formatted-fields.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class FindMeetingsRequest {
  @TextField({ maxLength: 200, optional: true, description: 'As the body was called when the meeting was set.' })
  body?: string;

  @DayField({ optional: true })
  from?: IsoDate;

  @DayField({ optional: true })
  until?: IsoDate;

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 200, optional: true })
  pageSize = 50;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}
