import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

/** True or false. In an address it is text, so there it is one of these two words. */
export const YesOrNoField = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      rule: (value) =>
        typeof value === 'boolean'
          ? []
          : [{ pointer: '', expected: { code: 'CHOICE_EXPECTED', choices: ['true', 'false'] }, found: value }],
      schema: { type: 'boolean' },
      reads: 'yesOrNo',
    },
    options,
  );
