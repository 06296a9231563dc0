import type { Decoded } from './decoding.ts';
import { anything, list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { itemState } from './resolution-text.ts';

/** Which of the figures a value has depends on its kind. */
export const writtenValue = record({
  kind: oneOf('amount', 'posts', 'date', 'deadline'),
  valueId: text,
  amountCents: nullable(whole),
  fteHundredths: nullable(whole),
  date: nullable(text),
  wording: nullable(text),
  dueOn: nullable(text),
});

export const writtenItem = record({
  itemId: text,
  label: text,
  parentId: nullable(text),
  mode: oneOf('acknowledges', 'decides'),
  text,
  closing: nullable(text),
  values: list(writtenValue),
  /** Passed on as they are where a form has no field for them. */
  effects: list(anything),
});

/** The text as it is written: values stand in it as `{{valueId}}`. */
export const wording = record({
  version: whole,
  revision: whole,
  items: list((json, path) => ({ ...writtenItem(json, path), ...record({ state: itemState })(json, path) })),
});

export type WrittenValue = Decoded<typeof writtenValue>;
export type WrittenItem = Decoded<typeof writtenItem>;
export type Wording = Decoded<typeof wording>;
