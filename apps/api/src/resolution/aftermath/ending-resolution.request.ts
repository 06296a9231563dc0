import type { EndingResolution } from '#council';
import type { IsoDate } from '#kernel';
import { DayField } from '../../request/formatted-fields.ts';
import { TextField } from '../../request/text-field.ts';

export class EndingResolutionRequest implements EndingResolution {
  @TextField({ maxLength: 100, description: 'Number of its paper in any spelling.', example: '24-V-15-0031' })
  paper!: string;

  @TextField({ maxLength: 100, description: 'Number of the resolution; checked.', example: '0123' })
  number!: string;

  @DayField({ description: 'Day of its decision; checked.', example: '2024-03-21' })
  date!: IsoDate;
}
