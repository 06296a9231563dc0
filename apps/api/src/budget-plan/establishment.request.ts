import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { TableMomentRequest } from '../exports/table.request.ts';

export class EstablishmentRequest extends TableMomentRequest {
  @DayField({ optional: true, description: 'The day on which the posts are in force; `asOf` when left out.' })
  on?: IsoDate;
}
