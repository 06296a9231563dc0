import type { Type } from '@nestjs/common';
import { assertNever } from '#kernel';
import type { DeclaredField } from './declared-fields.ts';
import { declaredFields } from './declared-fields.ts';
import type { PlainObject } from './plain-object.ts';
import { isPlainObject } from './plain-object.ts';
import { isReservedName } from './reserved-names.ts';

/** Where a request comes from: in an address everything is text, so declared numbers are read as such. */
export type RequestSource = 'body' | 'query';

/**
 * Gives a plain request the class that describes it, with everything nested; fields nobody declared stay on it, so that
 * validation can name them. Done here rather than with class-transformer, whose discriminators fail on null and fall
 * back silently to the base class.
 */
export const instanceOf = <Request extends object>(
  type: Type<Request>,
  plain: PlainObject,
  source: RequestSource,
): Request => {
  const instance = new type();
  const fields = declaredFields(Object.getPrototypeOf(instance) as object | null);
  for (const name of Object.keys(plain)) {
    const field = fields.get(name);
    put(instance, name, field === undefined ? plain[name] : read(field, plain[name], source));
  }
  return instance;
};

/** A name that every object answers to would reach what it answers with, so it becomes the instance's own first. */
const put = (instance: object, name: string, value: unknown): void => {
  if (isReservedName(name)) Object.defineProperty(instance, name, OWN);
  (instance as Record<string, unknown>)[name] = value;
};

const OWN = { value: undefined, enumerable: true, writable: true, configurable: true };

const read = (field: DeclaredField, value: unknown, source: RequestSource): unknown => {
  if (source === 'query') return readText(field, value);
  if (Array.isArray(value)) return value.map((each: unknown) => nested(field, each, source));
  return nested(field, value, source);
};

/** Nothing is nested in an address. */
const readText = ({ reads }: DeclaredField, value: unknown): unknown => {
  switch (reads) {
    case 'asIs':
      return value;
    case 'number':
      return numberIn(value);
    case 'yesOrNo':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'list':
      return typeof value === 'string' ? [value] : value;
    default:
      return assertNever(reads);
  }
};

const nested = (field: DeclaredField, value: unknown, source: RequestSource): unknown => {
  const type = field.typeOf?.(value) ?? null;
  return type !== null && isPlainObject(value) ? instanceOf(type, value, source) : value;
};

const numberIn = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
