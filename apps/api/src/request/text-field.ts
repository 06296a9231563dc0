import type { FieldRule } from './declared-fields.ts';
import type { FieldOptions } from './field.ts';
import { field } from './field.ts';

export interface TextLimits extends FieldOptions {
  /** In UTF-16 code units, as JavaScript and JSON Schema's implementations count. */
  readonly maxLength: number;
  readonly minLength?: number;
  /** Never repeated in an answer. */
  readonly secret?: boolean;
}

const textRule =
  ({ minLength = 1, maxLength, secret = false }: TextLimits): FieldRule =>
  (value) =>
    typeof value === 'string' && value.length >= minLength && value.length <= maxLength && !isBlank(value, minLength)
      ? []
      : [{ pointer: '', expected: { code: 'TEXT_EXPECTED', minLength, maxLength }, found: value, secret }];

const isBlank = (value: string, minLength: number): boolean => minLength > 0 && value.trim() === '';

export const TextField = (limits: TextLimits): PropertyDecorator =>
  field(
    {
      rule: textRule(limits),
      schema: { type: 'string', minLength: limits.minLength ?? 1, maxLength: limits.maxLength },
    },
    limits,
  );

/** A list of texts, e.g. of ids. */
export const TextListField = (limits: TextLimits & { readonly minItems?: number; readonly maxItems: number }) => {
  const { minItems = 0, maxItems, maxLength, minLength = 1 } = limits;
  const eachText = textRule(limits);
  const rule: FieldRule = (value) =>
    Array.isArray(value) && value.length >= minItems && value.length <= maxItems
      ? value.flatMap((text: unknown, index) => eachText(text).map((failure) => ({ ...failure, pointer: `/${index}` })))
      : [{ pointer: '', expected: { code: 'LIST_EXPECTED', minItems, maxItems }, found: value }];
  return field(
    {
      rule,
      schema: { type: 'array', minItems, maxItems, items: { type: 'string', minLength, maxLength } },
      reads: 'list',
    },
    limits,
  );
};
