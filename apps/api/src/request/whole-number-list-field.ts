import { field } from './field.ts';
import type { NumberLimits } from './whole-number-field.ts';

/** A list of integers, e.g. of places in another list. */
export const WholeNumberListField = (
  limits: NumberLimits & { readonly minItems?: number; readonly maxItems: number },
) => {
  const { min, max, minItems = 0, maxItems } = limits;
  const fits = (value: unknown): boolean =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
  return field(
    {
      rule: (value) =>
        Array.isArray(value) && value.length >= minItems && value.length <= maxItems
          ? value.flatMap((each: unknown, index) =>
              fits(each)
                ? []
                : [
                    {
                      pointer: `/${index}`,
                      expected: { code: 'WHOLE_NUMBER_EXPECTED' as const, min, max },
                      found: each,
                    },
                  ],
            )
          : [{ pointer: '', expected: { code: 'LIST_EXPECTED', minItems, maxItems }, found: value }],
      schema: { type: 'array', minItems, maxItems, items: { type: 'integer', minimum: min, maximum: max } },
    },
    limits,
  );
};
