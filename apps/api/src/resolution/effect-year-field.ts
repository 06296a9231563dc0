import { field } from '../request/field.ts';
import type { FieldExpectation } from '../request/field-failure.ts';

const min = 1900;
const max = 2199;

const isRecurring = (owner: object | undefined): boolean =>
  owner !== undefined && 'recurrence' in owner && owner.recurrence === 'recurring';

const expectedOf = (value: unknown, owner: object | undefined): FieldExpectation => {
  const isMissing = value === undefined || value === null;
  return { code: isMissing && isRecurring(owner) ? 'START_EXPECTED' : 'WHOLE_NUMBER_EXPECTED', min, max };
};

/** Year of an effect; of something recurring its first one, without which nobody knows from when on it runs. */
export const EffectYearField = (): PropertyDecorator =>
  field(
    {
      rule: (value, owner) =>
        typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
          ? []
          : [{ pointer: '', expected: expectedOf(value, owner), found: value }],
      schema: { type: 'integer', minimum: min, maximum: max },
      reads: 'number',
    },
    { example: 2024, description: 'Fiscal year; of something recurring the first one.' },
  );
