import type { JsonValue } from '#kernel';

import type { CellType } from './cell-writers.ts';
import { writerOf } from './cell-writers.ts';
import { openRowBytes } from './row-bytes.ts';

const SIGNATURE = Buffer.from('PGCOPY\n\u00FF\r\n\0', 'latin1');
/** No flags, and nothing more in the head. */
const HEAD = Buffer.concat([SIGNATURE, Buffer.alloc(8)]);
/** Stands where the number of cells stands in a row. */
const END = -1;
/** The length of a cell that is null. */
const NOTHING = -1;

/**
 * Rows as COPY reads them in its binary format, in large pieces: lines of text the server would have to search for their
 * ends and escapes first.
 */
export function* binaryRows(
  types: readonly CellType[],
  rows: Iterable<readonly JsonValue[]>,
): Generator<Buffer, void, void> {
  const writers = types.map(writerOf);
  const out = openRowBytes();
  out.raw(HEAD);
  for (const row of rows) {
    out.int16(writers.length);
    for (const [place, write] of writers.entries()) {
      const cell = row[place] ?? null;
      if (cell === null) out.int32(NOTHING);
      else write(out, cell);
    }
    yield* out.full();
  }
  out.int16(END);
  yield* out.rest();
}
