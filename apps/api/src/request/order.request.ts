import type { IsoDate } from '#kernel';
import { DayField } from './formatted-fields.ts';
import { TextField } from './text-field.ts';

/** What every order says beside its matter. */
export class OrderRequest {
  @DayField({
    description: 'The day it is legally so; may lie in the past, never in the future.',
    example: '2023-11-06',
  })
  occurredOn!: IsoDate;

  @TextField({ maxLength: 200, nullable: true, description: 'For whom the sender acts, e.g. "i. V. Dezernat II".' })
  mandate: string | null = null;

  @TextField({ maxLength: 2_000, nullable: true })
  reason: string | null = null;
}
