import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { DeclaredField, FieldRule } from './declared-fields.ts';
import { declareFieldOf } from './declared-fields.ts';

export interface FieldOptions {
  readonly description?: string;
  readonly example?: unknown;
  /** May be left out; then it has the value its class gives it. */
  readonly optional?: boolean;
  /** May be null; such a field may also be left out and then is null. */
  readonly nullable?: boolean;
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

/** What the OpenAPI document says of the field. */
export interface FieldSchema {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array';
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly oneOf?: Schema[];
  readonly allOf?: Schema[];
  readonly discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

export interface FieldKind extends Partial<DeclaredField> {
  readonly rule: FieldRule;
  readonly schema: FieldSchema;
}

/**
 * One field of a request: what class-validator checks and what the OpenAPI document says come from this one place, so
 * they cannot part.
 */
export const field = (kind: FieldKind, options: FieldOptions = {}): PropertyDecorator => {
  const { optional = false, nullable = false } = options;
  const mayMiss = optional || nullable;
  const isAbsent = (value: unknown): boolean => (value === undefined && mayMiss) || (value === null && nullable);
  const rule: FieldRule = (value, owner) => (isAbsent(value) ? [] : kind.rule(value, owner));
  return applyDecorators(
    (prototype: object, name: string | symbol) => {
      declareFieldOf(prototype, String(name), { rule, typeOf: kind.typeOf ?? null, reads: kind.reads ?? 'asIs' });
    },
    ValidateBy({
      name: 'field',
      validator: { validate: (value: unknown, of) => rule(value, of?.object).length === 0 },
    }),
    ...(mayMiss ? [ValidateIf((_request, value) => !isAbsent(value))] : []),
    ApiProperty(documented(kind.schema, options, !mayMiss)),
  );
};

const documented = (schema: FieldSchema, options: FieldOptions, required: boolean) => {
  const { nullable = false, description, example } = options;
  return {
    ...schema,
    required,
    ...(nullable ? { nullable } : {}),
    // OpenAPI counts null as one of the words only when the list says so.
    ...(nullable && schema.enum !== undefined ? { enum: [...schema.enum, null] } : {}),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
};
