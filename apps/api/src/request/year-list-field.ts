import type { FieldRule } from './declared-fields.ts';
import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

const first = 1900;
const last = 2199;
const mostYears = 50;

const isYear = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= first && value <= last;

const rule: FieldRule = (value) =>
  Array.isArray(value) && value.length <= mostYears
    ? value.flatMap((year: unknown, index) =>
        isYear(year)
          ? []
          : [
              {
                pointer: `/${index}`,
                expected: { code: 'WHOLE_NUMBER_EXPECTED' as const, min: first, max: last },
                found: year,
              },
            ],
      )
    : [{ pointer: '', expected: { code: 'LIST_EXPECTED', minItems: 0, maxItems: mostYears }, found: value }];

/** Budget years, at most fifty. */
export const YearListField = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      rule,
      schema: {
        type: 'array',
        minItems: 0,
        maxItems: mostYears,
        items: { type: 'integer', minimum: first, maximum: last },
      },
    },
    options,
  );
