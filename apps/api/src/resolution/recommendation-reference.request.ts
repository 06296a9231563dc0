import type { RecommendationReference } from '#council/events';
import type { IsoDate } from '#kernel';
import { DayField } from '../request/formatted-fields.ts';
import { TextField } from '../request/text-field.ts';

export class RecommendationReferenceRequest implements RecommendationReference {
  @TextField({ maxLength: 200, example: 'Ausschuss für Finanzen' })
  body!: string;

  @DayField({ example: '2023-11-15' })
  date!: IsoDate;

  @TextField({ maxLength: 100, example: 'BP 0123' })
  protocolNumber!: string;

  @TextField({ maxLength: 200, description: 'The office that worded it.', example: 'III/20' })
  wordedBy!: string;
}
