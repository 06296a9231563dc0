import type { Schema } from '../request/field.ts';

/** Short spellings of JSON schemas for answers. Every property is there, and no other is. */
export const text: Schema = { type: 'string' };
export const day: Schema = { type: 'string', format: 'date' };
export const moment: Schema = { type: 'string', format: 'date-time' };
export const whole: Schema = { type: 'integer' };
export const positionText: Schema = { type: 'string', pattern: '^\\d+$' };
export const yesOrNo: Schema = { type: 'boolean' };
export const anything: Schema = { type: 'object', additionalProperties: true };

export const oneOf = (...choices: string[]): Schema => ({ type: 'string', enum: choices });

export const list = (items: Schema): Schema => ({ type: 'array', items });

export const orNull = (schema: Schema): Schema => ({
  ...schema,
  nullable: true,
  // OpenAPI counts null as one of the words only when the list says so.
  ...('enum' in schema && Array.isArray(schema.enum) ? { enum: [...(schema.enum as unknown[]), null] } : {}),
});

export const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties: { ...properties },
  required: Object.keys(properties),
  additionalProperties: false,
});
