import type { Instant } from '#kernel';
import { isInstant, isIsoDate } from '#kernel';
import type { FieldExpectation } from './field-failure.ts';
import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const momentPattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const positionPattern = /^\d{1,18}$/;

export const isUuid = (text: string): boolean => uuidPattern.test(text);

/** The moment in UTC, from any way RFC 3339 allows to write it; null when there is no such moment. */
export const readMoment = (text: string): Instant | null => {
  const [, day = ''] = momentPattern.exec(text) ?? [];
  if (!isIsoDate(day)) return null;
  const moment = new Date(text).toISOString();
  return isInstant(moment) ? moment : null;
};

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

/** As typed; `readMoment` tells which moment it is. */
export const MomentField = formatted({ code: 'INSTANT_EXPECTED' }, (text) => readMoment(text) !== null, {
  format: 'date-time',
});

/** The `position` an earlier answer gave. */
export const PositionField = formatted({ code: 'POSITION_EXPECTED' }, (text) => positionPattern.test(text), {
  pattern: positionPattern.source,
});
