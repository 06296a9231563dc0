import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { MomentRequest } from '../request/moment.request.ts';

export class EstablishmentRequest extends MomentRequest {
  @DayField({ optional: true, description: 'The day on which the posts are in force; `asOf` when left out.' })
  on?: IsoDate;
}
