import type { FieldReader } from '../field-reader.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt } from '../typed.ts';
import { carried, effectTyped } from './draft-effects.ts';

interface Place {
  readonly typed: Typed;
  readonly read: FieldReader;
  /** What has the values: `items.0`. */
  readonly at: string;
}

export interface TypedValues {
  readonly values: readonly unknown[];
  readonly effects: readonly unknown[];
  /** Which value's field each of the first effects was typed at. */
  readonly effectFields: readonly string[];
}

/** The values of an item and what they do, as typed. */
export const valuesTyped = ({ typed, read, at }: Place): TypedValues => {
  const fields = rowsBelow(typed, `${at}.values`).map((_, index) => `${at}.values.${index}`);
  const effects = fields.flatMap((field) => {
    const effect = effectTyped({ typed, read, at: field });
    return effect === null ? [] : [{ field, effect }];
  });
  const others = carried(typed, `${at}.otherEffects`);
  return {
    values: fields.map((field) => valueTyped(typed, read, field)),
    effects: [...effects.map(({ effect }) => effect), ...(Array.isArray(others) ? (others as unknown[]) : [])],
    effectFields: effects.map(({ field }) => `${field}.effect`),
  };
};

const valueTyped = (typed: Typed, read: FieldReader, at: string): unknown => {
  const kind = textAt(typed, `${at}.kind`);
  const valueId = textAt(typed, `${at}.valueId`);
  switch (kind) {
    case 'amount':
      return { kind, valueId, amountCents: read.cents(`${at}.amountCents`) };
    case 'posts':
      return { kind, valueId, fteHundredths: read.fteHundredths(`${at}.fteHundredths`) };
    case 'date':
      return { kind, valueId, date: read.day(`${at}.date`) };
    default:
      return { kind, valueId, wording: read.text(`${at}.wording`), dueOn: read.optionalDay(`${at}.dueOn`) };
  }
};
