import type { Type } from '@nestjs/common';
import type { FieldFailure } from './field-failure.ts';

/**
 * Says what is wrong with a value; `pointer` is empty for the value itself, `/3` for the fourth of a list. `owner`: what the
 * field belongs to, for rules that look at the fields beside it.
 */
export type FieldRule = (value: unknown, owner?: object) => readonly FieldFailure[];

export interface DeclaredField {
  readonly rule: FieldRule;
  /** The class that describes a nested object; null when it is none, or of a kind we do not know. */
  readonly typeOf: ((value: unknown) => Type<object> | null) | null;
  /** How a parameter of the address, always text there, is read; `list`: a single one is a list as well. */
  readonly reads: 'asIs' | 'number' | 'yesOrNo' | 'list';
}

const declared = new Map<object, Map<string, DeclaredField>>();

export const declareFieldOf = (prototype: object, name: string, field: DeclaredField): void => {
  const own = declared.get(prototype) ?? new Map<string, DeclaredField>();
  own.set(name, field);
  declared.set(prototype, own);
};

const gathered = new Map<object, ReadonlyMap<string, DeclaredField>>();

/** Of the class whose prototype it is and of those it extends; put together with the first request of the kind. */
export const declaredFields = (prototype: object | null): ReadonlyMap<string, DeclaredField> => {
  if (prototype === null) return new Map();
  const known = gathered.get(prototype);
  if (known !== undefined) return known;
  const inherited = declaredFields(Object.getPrototypeOf(prototype) as object | null);
  const fields = new Map([...inherited, ...(declared.get(prototype) ?? [])]);
  gathered.set(prototype, fields);
  return fields;
};

/** Of the instance's class or of one it extends. */
export const declaredField = (instance: object, name: string): DeclaredField | null =>
  declaredFields(Object.getPrototypeOf(instance) as object | null).get(name) ?? null;
