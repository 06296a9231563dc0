import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

/** One of a few words. */
export const ChoiceField = (choices: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      rule: (value) =>
        typeof value === 'string' && choices.includes(value)
          ? []
          : [{ pointer: '', expected: { code: 'CHOICE_EXPECTED', choices }, found: value }],
      schema: { type: 'string', enum: [...choices] },
    },
    options,
  );

/** Several of a few words. */
export const ChoiceListField = (choices: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      rule: (value) =>
        Array.isArray(value) && value.length <= choices.length
          ? value.flatMap((choice: unknown, index) =>
              typeof choice === 'string' && choices.includes(choice)
                ? []
                : [
                    {
                      pointer: `/${index}`,
                      expected: { code: 'CHOICE_EXPECTED' as const, choices },
                      found: choice,
                    },
                  ],
            )
          : [{ pointer: '', expected: { code: 'LIST_EXPECTED', minItems: 0, maxItems: choices.length }, found: value }],
      schema: {
        type: 'array',
        minItems: 0,
        maxItems: choices.length,
        items: { type: 'string', enum: [...choices] },
      },
    },
    options,
  );
