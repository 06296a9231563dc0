import type { Instant, IsoDate } from '#kernel';
import { isInstant, isIsoDate } from '#kernel';

/** Where the first thing is that does not fit. */
export interface Misfit {
  /** From the value on: `/items/0/label`, empty for the value itself. */
  readonly path: string;
  readonly found: unknown;
  readonly expected: string;
}

/**
 * How a `T` looks in the log. Answers rather than throws, so that the path is put together only when something is wrong:
 * a rebuild reads every event there ever was. Fields a shape does not know are let through: they were valid when they
 * were written.
 */
export interface Shape<out T> {
  readonly misfitOf: (value: unknown) => Misfit | null;
  /** Never there: ties the shape to its type, so that a type and its shape cannot drift apart. */
  readonly type?: T;
}

const misfit = (found: unknown, expected: string): Misfit => ({ path: '', found, expected });

const below = (name: string | number, { path, found, expected }: Misfit): Misfit => ({
  path: `/${name}${path}`,
  found,
  expected,
});

const shape = <T>(expected: string, holds: (value: unknown) => boolean): Shape<T> => ({
  misfitOf: (value) => (holds(value) ? null : misfit(value, expected)),
});

export const text: Shape<string> = shape('a text', (value) => typeof value === 'string');

/** Safe integers of either sign; limits are the deciders' business. */
export const wholeNumber: Shape<number> = shape('a whole number', Number.isSafeInteger);

export const flag: Shape<boolean> = shape('true or false', (value) => typeof value === 'boolean');

export const day: Shape<IsoDate> = shape('a calendar day', (value) => typeof value === 'string' && isIsoDate(value));

export const moment: Shape<Instant> = shape(
  'a moment in UTC with milliseconds',
  (value) => typeof value === 'string' && isInstant(value),
);

/** One of these words; the record must name every word of the union. */
export const oneOf = <T extends string>(words: Readonly<Record<T, true>>): Shape<T> =>
  shape(`one of ${Object.keys(words).join(', ')}`, (value) => typeof value === 'string' && Object.hasOwn(words, value));

export const nullable = <T>({ misfitOf }: Shape<T>): Shape<T | null> => ({
  misfitOf: (value) => (value === null ? null : misfitOf(value)),
});

/** A field that may be absent. */
export const optional = <T>({ misfitOf }: Shape<T>): Shape<T> => ({
  misfitOf: (value) => (value === undefined ? null : misfitOf(value)),
});

export const listOf = <T>({ misfitOf }: Shape<T>): Shape<readonly T[]> => ({
  misfitOf: (value) => {
    if (!Array.isArray(value)) return misfit(value, 'a list');
    for (const [index, element] of value.entries()) {
      const found = misfitOf(element);
      if (found !== null) return below(index, found);
    }
    return null;
  },
});

type Fields<T> = { readonly [K in keyof T]-?: Shape<T[K]> };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with at least these fields. */
export const object = <T extends object>(fields: Fields<T>): Shape<T> => {
  const shapes = Object.entries<Shape<unknown>>(fields);
  return {
    misfitOf: (value) => {
      if (!isObject(value)) return misfit(value, 'an object');
      for (const [name, { misfitOf }] of shapes) {
        const found = misfitOf(value[name]);
        if (found !== null) return below(name, found);
      }
      return null;
    },
  };
};

type Variant<T, Tag extends keyof T, Name> = Omit<Extract<T, Record<Tag, Name>>, Tag>;

/** A union told apart by the field `tag`; every word of the tag has its shape. */
export const variants = <T extends object, Tag extends keyof T & string>(
  tag: Tag,
  shapes: { readonly [Name in T[Tag] & string]: Shape<Variant<T, Tag, Name>> },
): Shape<T> => {
  const byName = new Map(Object.entries<Shape<unknown>>(shapes));
  return {
    misfitOf: (value) => {
      if (!isObject(value)) return misfit(value, 'an object');
      const name = value[tag];
      const variant = typeof name === 'string' ? byName.get(name) : undefined;
      if (variant !== undefined) return variant.misfitOf(value);
      return below(tag, misfit(name, `one of ${[...byName.keys()].join(', ')}`));
    },
  };
};

/** Both at once. */
export const both = <A, B>(one: Shape<A>, other: Shape<B>): Shape<A & B> => ({
  misfitOf: (value) => one.misfitOf(value) ?? other.misfitOf(value),
});
