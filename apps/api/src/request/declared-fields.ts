import type { Type } from '@nestjs/common';
import type { FieldFailure } from './field-failure.ts';

/** Says what is wrong with a value; `pointer` is empty for the value itself, `/3` for the fourth of a list. */
export type FieldRule = (value: unknown) => readonly FieldFailure[];

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

/** Of the class or of one it extends. */
export const declaredField = (prototype: object | null, name: string): DeclaredField | null => {
  for (let level = prototype; level !== null; level = Object.getPrototypeOf(level) as object | null) {
    const field = declared.get(level)?.get(name);
    if (field !== undefined) return field;
  }
  return null;
};
