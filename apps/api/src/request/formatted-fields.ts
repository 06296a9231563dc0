import { isInstant, isIsoDate } from '#kernel';
import type { FieldExpectation } from './field-failure.ts';
import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const positionPattern = /^\d{1,18}$/;

export const isUuid = (text: string): boolean => uuidPattern.test(text);

const formatted =
  (expected: FieldExpectation, fits: (text: string) => boolean, schema: { format?: string; pattern?: string }) =>
  (options: FieldOptions = {}): PropertyDecorator =>
    field(
      {
        rule: (value) => (typeof value === 'string' && fits(value) ? [] : [{ pointer: '', expected, found: value }]),
        schema: { type: 'string', ...schema },
      },
      options,
    );

/** A day that exists: 30 February is refused. */
export const DayField = formatted({ code: 'DAY_EXPECTED' }, isIsoDate, { format: 'date' });

/** A moment in UTC with milliseconds. */
export const InstantField = formatted({ code: 'INSTANT_EXPECTED' }, isInstant, { format: 'date-time' });

/** The `position` an earlier answer gave. */
export const PositionField = formatted({ code: 'POSITION_EXPECTED' }, (text) => positionPattern.test(text), {
  pattern: positionPattern.source,
});
