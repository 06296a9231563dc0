import type { JsonValue } from '#kernel';

import type { RowBytes } from './row-bytes.ts';

/** Types of columns that values are handed over in. */
export type CellType = 'text' | 'boolean' | 'integer' | 'bigint' | 'json' | 'jsonb' | 'text[]' | 'integer[]';

type Cell = Exclude<JsonValue, null>;

/** @throws Error when the value cannot be one of the type; it is a fault of the projection that hands it over. */
export type WriteCell = (out: RowBytes, cell: Cell) => void;

export const writerOf = (type: CellType): WriteCell => writers[type];

const strange = (cell: JsonValue, expected: string): Error =>
  new Error(`Cell: found ${JSON.stringify(cell).slice(0, 100)}, expected ${expected}.`);

const textOf = (cell: JsonValue): string => {
  if (typeof cell === 'string') return cell;
  throw strange(cell, 'a text');
};

const numberOf = (cell: JsonValue): number => {
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return cell;
  throw strange(cell, 'a whole number');
};

/** Numbers that may be too large for JSON come as texts. */
const bigOf = (cell: JsonValue): bigint => BigInt(typeof cell === 'string' ? cell : numberOf(cell));

const elementsOf = (cell: JsonValue): readonly JsonValue[] => {
  if (isList(cell)) return cell;
  throw strange(cell, 'a list');
};

const isList = (cell: JsonValue): cell is readonly JsonValue[] => Array.isArray(cell);

/** How the server numbers the types of elements. */
const INTEGER = 23;
const TEXT = 25;
const JSONB_VERSION = 1;
/** Number of dimensions, whether there are nulls, and the type of the elements. */
const LIST_HEAD = 12;
/** Number of elements in the one dimension, and the number of the first of them. */
const DIMENSION = 8;
const LENGTH = 4;

const writeList = (out: RowBytes, element: number, elements: readonly unknown[], bytes: number): void => {
  const isEmpty = elements.length === 0;
  out.int32(isEmpty ? LIST_HEAD : LIST_HEAD + DIMENSION + elements.length * LENGTH + bytes);
  out.int32(isEmpty ? 0 : 1);
  out.int32(0);
  out.int32(element);
  if (isEmpty) return;
  out.int32(elements.length);
  out.int32(1);
};

const writers: Readonly<Record<CellType, WriteCell>> = {
  text: (out, cell) => out.text(textOf(cell)),
  boolean: (out, cell) => {
    if (typeof cell !== 'boolean') throw strange(cell, 'true or false');
    out.int32(1);
    out.int8(cell ? 1 : 0);
  },
  integer: (out, cell) => {
    out.int32(4);
    out.int32(numberOf(cell));
  },
  bigint: (out, cell) => {
    out.int32(8);
    out.int64(bigOf(cell));
  },
  json: (out, cell) => out.text(JSON.stringify(cell)),
  jsonb: (out, cell) => {
    const bytes = Buffer.from(JSON.stringify(cell));
    out.int32(1 + bytes.length);
    out.int8(JSONB_VERSION);
    out.raw(bytes);
  },
  'text[]': (out, cell) => {
    const elements = elementsOf(cell).map(textOf);
    let bytes = 0;
    for (const element of elements) bytes += Buffer.byteLength(element);
    writeList(out, TEXT, elements, bytes);
    for (const element of elements) out.text(element);
  },
  'integer[]': (out, cell) => {
    const elements = elementsOf(cell).map(numberOf);
    writeList(out, INTEGER, elements, 4 * elements.length);
    for (const element of elements) {
      out.int32(4);
      out.int32(element);
    }
  },
};
