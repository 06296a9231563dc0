import type { IsoDate } from '#kernel';
import { DayField, MomentField } from './formatted-fields.ts';

/** A question about a day, as known at a moment. */
export class MomentRequest {
  @DayField({ optional: true, description: 'State on this day; today when left out.' })
  asOf?: IsoDate;

  @MomentField({ optional: true, description: 'As known at this moment; now when left out.' })
  knownAt?: string;
}
