import type { Decoded } from './decoding.ts';
import { list, nullable, record, text, whole } from './decoding.ts';
import { itemState } from './resolution-text.ts';

const cell = nullable(record({ label: text, state: itemState, text: nullable(text), closing: nullable(text) }));

/** Synopse: every item as it was filed, recommended and adopted; a cell is null where a version does not have it. */
export const synopsis = record({
  version: whole,
  rows: list(
    record({
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

export type Synopsis = Decoded<typeof synopsis>;
export type SynopsisRow = Synopsis['rows'][number];
export type SynopsisCell = NonNullable<SynopsisRow['filed']>;
