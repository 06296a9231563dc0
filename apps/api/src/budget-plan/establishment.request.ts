import type { IsoDate } from '#kernel';
import { DayField, PositionField } from '../request/formatted-fields.ts';
import { TableMomentRequest } from '../exports/table.request.ts';
import { TextField } from '../request/text-field.ts';
import { WholeNumberField } from '../request/whole-number-field.ts';

export class EstablishmentRequest extends TableMomentRequest {
  @DayField({ optional: true, description: 'The day on which the posts are in force; `asOf` when left out.' })
  on?: IsoDate;

  @TextField({ maxLength: 200, optional: true, description: 'As printed.' })
  department?: string;

  @WholeNumberField({ min: 1, max: 1_000_000, optional: true })
  page = 1;

  @WholeNumberField({ min: 1, max: 1_000, optional: true })
  pageSize = 1_000;

  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}
