import type { Type } from '@nestjs/common';
import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { ValidateNested } from 'class-validator';
import type { FieldRule } from './declared-fields.ts';
import type { FieldFailure } from './field-failure.ts';
import type { FieldOptions } from './field.ts';
import { field } from './field.ts';
import { isPlainObject } from './plain-object.ts';

export interface ListLimits extends FieldOptions {
  readonly minItems?: number;
  readonly maxItems: number;
}

/** Classes that describe the kinds of one thing, told apart by one field. */
export interface Variants {
  readonly discriminator: string;
  readonly kinds: Readonly<Record<string, Type<object>>>;
}

const objectRule: FieldRule = (value) =>
  isPlainObject(value) ? [] : [{ pointer: '', expected: { code: 'OBJECT_EXPECTED' }, found: value }];

const variantOf = ({ discriminator, kinds }: Variants, value: unknown): Type<object> | null => {
  const kind = isPlainObject(value) ? value[discriminator] : undefined;
  return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? (kinds[kind] ?? null) : null;
};

const variantRule =
  (variants: Variants): FieldRule =>
  (value) => {
    if (!isPlainObject(value)) return objectRule(value);
    if (variantOf(variants, value) !== null) return [];
    const expected = { code: 'CHOICE_EXPECTED' as const, choices: Object.keys(variants.kinds) };
    return [{ pointer: `/${variants.discriminator}`, expected, found: value[variants.discriminator] }];
  };

const listRule =
  (rule: FieldRule, { minItems = 0, maxItems }: ListLimits): FieldRule =>
  (value): readonly FieldFailure[] =>
    Array.isArray(value) && value.length >= minItems && value.length <= maxItems
      ? value.flatMap((each: unknown, index) =>
          rule(each).map((failure) => ({ ...failure, pointer: `/${index}${failure.pointer}` })),
        )
      : [{ pointer: '', expected: { code: 'LIST_EXPECTED', minItems, maxItems }, found: value }];

const variantSchema = ({ discriminator, kinds }: Variants) => ({
  oneOf: Object.values(kinds).map((type) => ({ $ref: getSchemaPath(type) })),
  discriminator: {
    propertyName: discriminator,
    mapping: Object.fromEntries(Object.entries(kinds).map(([kind, type]) => [kind, getSchemaPath(type)])),
  },
});

/** `ApiExtraModels` belongs on the class; the property knows which that is. */
const documents =
  (types: readonly Type<object>[]): PropertyDecorator =>
  (prototype) => {
    ApiExtraModels(...types)(prototype.constructor);
  };

export const ObjectField = (type: Type<object>, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    field({ rule: objectRule, typeOf: () => type, schema: { allOf: [{ $ref: getSchemaPath(type) }] } }, options),
    ValidateNested(),
    documents([type]),
  );

export const ObjectListField = (type: Type<object>, limits: ListLimits): PropertyDecorator => {
  const { minItems = 0, maxItems } = limits;
  const schema = { type: 'array', minItems, maxItems, items: { $ref: getSchemaPath(type) } } as const;
  return applyDecorators(
    field({ rule: listRule(objectRule, limits), typeOf: () => type, schema }, limits),
    ValidateNested({ each: true }),
    documents([type]),
  );
};

export const VariantField = (variants: Variants, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    field(
      {
        rule: variantRule(variants),
        typeOf: (value) => variantOf(variants, value),
        schema: variantSchema(variants),
      },
      options,
    ),
    ValidateNested(),
    documents(Object.values(variants.kinds)),
  );

export const VariantListField = (variants: Variants, limits: ListLimits): PropertyDecorator => {
  const { minItems = 0, maxItems } = limits;
  const schema = { type: 'array', minItems, maxItems, items: variantSchema(variants) } as const;
  return applyDecorators(
    field(
      { rule: listRule(variantRule(variants), limits), typeOf: (value) => variantOf(variants, value), schema },
      limits,
    ),
    ValidateNested({ each: true }),
    documents(Object.values(variants.kinds)),
  );
};
