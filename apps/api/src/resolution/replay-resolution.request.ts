import type { IsoDate } from '#kernel';
import { DayField, MomentField } from '../request/formatted-fields.ts';

export class ReplayResolutionRequest {
  @DayField({ optional: true, description: 'State on this day; today when left out.' })
  asOf?: IsoDate;

  @MomentField({ optional: true, description: 'As known at this moment; now when left out.' })
  knownAt?: string;
}
