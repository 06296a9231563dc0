import type { Reference } from '#council/events';
import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField } from '../request/formatted-fields.ts';
import { TextField } from '../request/text-field.ts';

export const MOST_REFERENCES = 500;

export class ReferenceRequest implements Reference {
  @ChoiceField(['paper', 'resolution'])
  kind!: Reference['kind'];

  @TextField({ maxLength: 100, description: 'Number of the paper or the resolution cited.', example: '0197' })
  number!: string;

  @DayField({ nullable: true, description: 'The day given with it.' })
  date: IsoDate | null = null;

  @TextField({ maxLength: 200, nullable: true, description: 'The body that took the resolution, when it is said.' })
  body: string | null = null;
}
