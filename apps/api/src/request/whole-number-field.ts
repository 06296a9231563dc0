import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

export interface NumberLimits extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

/** An integer that JavaScript holds exactly; 0.1 + 0.2, 1e308 and negative amounts do not get in. */
export const WholeNumberField = (limits: NumberLimits): PropertyDecorator => {
  const { min, max } = limits;
  return field(
    {
      rule: (value) =>
        typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
          ? []
          : [{ pointer: '', expected: { code: 'WHOLE_NUMBER_EXPECTED', min, max }, found: value }],
      schema: { type: 'integer', minimum: min, maximum: max },
      reads: 'number',
    },
    limits,
  );
};
