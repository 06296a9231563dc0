import { isInstant, isIsoDate } from '#kernel';
import type { Instant, IsoDate } from '#kernel';

/**
 * How a `T` looks in the log. `check` throws a fault that says where, what was found and what was expected. Fields a
 * shape does not know are let through: they were valid when they were written.
 */
export interface Shape<out T> {
  readonly check: (value: unknown, path: string) => void;
  /** Never there: ties the shape to its type, so that a type and its shape cannot drift apart. */
  readonly type?: T;
}

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? typeof value : text.slice(0, 100);
};

const fault = (path: string, found: unknown, expected: string): never => {
  throw new Error(`Broken event at ${path}: found ${shown(found)}, expected ${expected}.`);
};

const shape = <T>(expected: string, holds: (value: unknown) => boolean): Shape<T> => ({
  check: (value, path) => {
    if (!holds(value)) fault(path, value, expected);
  },
});

export const text: Shape<string> = shape('a text', (value) => typeof value === 'string');

/** Safe integers of either sign; limits are the deciders' business. */
export const wholeNumber: Shape<number> = shape('a whole number', Number.isSafeInteger);

export const day: Shape<IsoDate> = shape('a calendar day', (value) => typeof value === 'string' && isIsoDate(value));

export const moment: Shape<Instant> = shape(
  'a moment in UTC with milliseconds',
  (value) => typeof value === 'string' && isInstant(value),
);

/** One of these words; the record must name every word of the union. */
export const oneOf = <T extends string>(words: Readonly<Record<T, true>>): Shape<T> =>
  shape(`one of ${Object.keys(words).join(', ')}`, (value) => typeof value === 'string' && Object.hasOwn(words, value));

export const nullable = <T>({ check }: Shape<T>): Shape<T | null> => ({
  check: (value, path) => {
    if (value !== null) check(value, path);
  },
});

export const listOf = <T>({ check }: Shape<T>): Shape<readonly T[]> => ({
  check: (value, path) => {
    if (!Array.isArray(value)) return fault(path, value, 'a list');
    value.forEach((element: unknown, index) => {
      check(element, `${path}/${index}`);
    });
  },
});

type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with at least these fields. */
export const object = <T extends object>(fields: Fields<T>): Shape<T> => {
  const checks = Object.entries<Shape<unknown>>(fields);
  return {
    check: (value, path) => {
      if (!isObject(value)) return fault(path, value, 'an object');
      for (const [name, { check }] of checks) check(value[name], `${path}/${name}`);
    },
  };
};

/** A field that may be absent. */
export const optional = <T>({ check }: Shape<T>): Shape<T> => ({
  check: (value, path) => {
    if (value !== undefined) check(value, path);
  },
});

type Variant<T, Tag extends keyof T, Name> = Omit<Extract<T, Record<Tag, Name>>, Tag>;

/** A union told apart by the field `tag`; every word of the tag has its shape. */
export const variants = <T extends object, Tag extends keyof T & string>(
  tag: Tag,
  shapes: { readonly [Name in T[Tag] & string]: Shape<Variant<T, Tag, Name>> },
): Shape<T> => {
  const byName = new Map(Object.entries<Shape<unknown>>(shapes));
  return {
    check: (value, path) => {
      if (!isObject(value)) return fault(path, value, 'an object');
      const name = value[tag];
      const variant = typeof name === 'string' ? byName.get(name) : undefined;
      if (variant === undefined) return fault(`${path}/${tag}`, name, `one of ${[...byName.keys()].join(', ')}`);
      variant.check(value, path);
    },
  };
};

/** Both at once. */
export const both = <A, B>(one: Shape<A>, other: Shape<B>): Shape<A & B> => ({
  check: (value, path) => {
    one.check(value, path);
    other.check(value, path);
  },
});
