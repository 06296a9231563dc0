import type { DeclaredField } from './declared-fields.ts';
import { declaredFields } from './declared-fields.ts';
import type { PlainObject } from './plain-object.ts';

/**
 * True when every field is as its class declares it and nothing else is there, in everything nested too. These are the
 * rules class-validator is given; it walks them with an account of every step, which only a refusal needs.
 */
export const isAsDeclared = (instance: object): boolean => {
  const fields = declaredFields(Object.getPrototypeOf(instance) as object | null);
  if (fields.size === 0 || !Object.keys(instance).every((name) => fields.has(name))) return false;
  for (const [name, field] of fields) {
    if (!fits(field, (instance as PlainObject)[name])) return false;
  }
  return true;
};

const fits = ({ rule, typeOf }: DeclaredField, value: unknown): boolean =>
  rule(value).length === 0 && (typeOf === null || isNestedAsDeclared(value));

const isNestedAsDeclared = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isNestedAsDeclared);
  return typeof value === 'object' && value !== null ? isAsDeclared(value) : value === null || value === undefined;
};
