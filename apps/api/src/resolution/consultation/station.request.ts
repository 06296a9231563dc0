import type { StationPlan } from '#council';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../../request/choice-field.ts';
import { DayField } from '../../request/formatted-fields.ts';
import { TextField } from '../../request/text-field.ts';
import { WholeNumberField } from '../../request/whole-number-field.ts';

export class StationRequest implements StationPlan {
  @TextField({ maxLength: 100, description: 'Chosen by the sender; unique in the paper.', example: 'finance' })
  stationId!: string;

  @TextField({ maxLength: 200, description: 'As printed.', example: 'Ausschuss für Finanzen' })
  body!: string;

  @ChoiceField(['hearing', 'preliminary', 'decision', 'acknowledgement'])
  role!: StationPlan['role'];

  @WholeNumberField({ min: 1, max: 3, nullable: true, description: 'First, second or third reading.' })
  reading: number | null = null;

  @DayField({ nullable: true })
  plannedOn: IsoDate | null = null;

  @TextField({ maxLength: 200, nullable: true, description: 'Reference to a meeting.' })
  meetingId: string | null = null;
}
