import type { Schema } from '../request/field.ts';
import { anything, day, list, object, oneOf, orNull, text, whole } from './answer-schema.ts';

const state = oneOf('asFiled', 'changed', 'struck', 'inserted', 'unchanged');
const mode = oneOf('acknowledges', 'decides');
const cell = orNull(object({ label: text, state, text: orNull(text), closing: orNull(text) }));

export const synopsisSchema = object({
  resolutionId: text,
  version: whole,
  rows: list(
    object({
      itemId: text,
      label: text,
      depth: whole,
      filed: cell,
      recommended: cell,
      adopted: cell,
      changedBy: list(text),
    }),
  ),
});

/** Which of the fields a value has depends on its kind. */
const value: Schema = {
  type: 'object',
  properties: {
    kind: oneOf('amount', 'posts', 'date', 'deadline'),
    valueId: text,
    amountCents: whole,
    fteHundredths: whole,
    date: day,
    wording: text,
    dueOn: orNull(day),
  },
  required: ['kind', 'valueId'],
  additionalProperties: false,
};

export const wordingSchema = object({
  resolutionId: text,
  version: whole,
  revision: whole,
  items: list(
    object({
      itemId: text,
      label: text,
      parentId: orNull(text),
      mode,
      state,
      text,
      closing: orNull(text),
      values: list(value),
      effects: list(anything),
    }),
  ),
});
