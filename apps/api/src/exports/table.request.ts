import type { IsoDate } from '#kernel';
import { ChoiceField } from '../request/choice-field.ts';
import { DayField, MomentField } from '../request/formatted-fields.ts';
import type { MomentRequest } from '../request/moment.request.ts';
import { TextField } from '../request/text-field.ts';
import { YesOrNoField } from '../request/yes-or-no-field.ts';

export const exportFormats = ['json', 'csv', 'xlsx'] as const;

/** A question whose answer can also be taken away as a file. */
export class TableRequest {
  @ChoiceField(exportFormats, {
    optional: true,
    description: 'A file instead of JSON: CSV (RFC 4180) or a workbook; else as Accept says.',
  })
  format: (typeof exportFormats)[number] = 'json';

  @TextField({ maxLength: 50, optional: true, description: 'Of CSV: which table; the first one when left out.' })
  table?: string;

  @ChoiceField(['point', 'comma'], { optional: true, description: 'Of CSV: the sign between euros and cents.' })
  decimal: 'point' | 'comma' = 'point';

  @YesOrNoField({ optional: true, description: 'Of CSV: a byte order mark in front.' })
  bom = false;

  @ChoiceField(['de', 'en'], { optional: true, description: 'Of the headings; else as Accept-Language says.' })
  language?: 'de' | 'en';
}

/** The same about a day, as known at a moment. */
export class TableMomentRequest extends TableRequest implements MomentRequest {
  @DayField({ optional: true, description: 'State on this day; today when left out.' })
  asOf?: IsoDate;

  @MomentField({ optional: true, description: 'As known at this moment; now when left out.' })
  knownAt?: string;
}
