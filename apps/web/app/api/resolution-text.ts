import type { Decoded } from './decoding.ts';
import { list, nullable, oneOf, record, text, whole } from './decoding.ts';
import { provenance } from './provenance.ts';

export const itemState = oneOf('asFiled', 'changed', 'struck', 'inserted', 'unchanged');

export type ItemState = Decoded<typeof itemState>;

const mode = oneOf('acknowledges', 'decides');

/** Reinfassung: the text as it binds. */
export const cleanItem = record({
  itemId: text,
  label: text,
  depth: whole,
  mode,
  state: itemState,
  text,
  closing: nullable(text),
});

const segment = record({ kind: oneOf('kept', 'inserted', 'deleted'), text });

/** Lesefassung: what became of the text as filed, word by word, and which amendments did it. */
export const markedItem = record({
  itemId: text,
  label: text,
  depth: whole,
  mode,
  state: itemState,
  segments: list(segment),
  closingSegments: nullable(list(segment)),
  note: nullable(oneOf('struck', 'inserted', 'unchanged')),
  changedBy: list(text),
  /** Null from an API that does not tell it yet. */
  provenance: nullable(provenance),
});

export type CleanItem = Decoded<typeof cleanItem>;
export type MarkedItem = Decoded<typeof markedItem>;
export type Segment = Decoded<typeof segment>;
