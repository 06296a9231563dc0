import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';

export class GetOrganisationRequest {
  @DayField({ optional: true, description: 'State on this day; today when left out.' })
  asOf?: IsoDate;
}
