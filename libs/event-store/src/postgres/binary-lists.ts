import type { Instant } from '#kernel';

/**
 * Lists in the form in which PostgreSQL takes them in binary: nothing is quoted here and taken apart again there, letter by
 * letter, as in a list that is written as text.
 */
export const integerList = (values: readonly number[]): Buffer =>
  evenList(INTEGER, values, (list, value, at) => list.writeInt32BE(value, at));

/** Ids as people write them, in hexadecimal digits with hyphens. */
export const uuidList = (ids: readonly string[]): Buffer =>
  evenList(UUID, ids, (list, id, at) => list.write(id.replaceAll('-', ''), at, 'hex'));

/** PostgreSQL counts moments in microseconds from the beginning of the year 2000. */
export const momentList = (moments: readonly Instant[]): Buffer =>
  evenList(MOMENT, moments, (list, moment, at) =>
    list.writeBigInt64BE(BigInt(Date.parse(moment) - YEAR_2000) * 1_000n, at),
  );

export const textList = (texts: readonly string[]): Buffer => utf8List(TEXT, texts);

export const jsonList = (texts: readonly string[]): Buffer => utf8List(JSON_TEXT, texts);

/** A type of PostgreSQL's own: the number it has had for ever (`pg_type.dat`), and the bytes of one value. */
interface EvenType {
  readonly oid: number;
  readonly bytes: number;
}

const INTEGER: EvenType = { oid: 23, bytes: 4 };
const MOMENT: EvenType = { oid: 1184, bytes: 8 };
const UUID: EvenType = { oid: 2950, bytes: 16 };
const TEXT = 25;
const JSON_TEXT = 114;
const YEAR_2000 = Date.UTC(2000);

/** Bytes before the first element: number of dimensions, whether there are nulls, type, number of elements, first number. */
const HEAD = 20;
/** Bytes of the number that says how long the element behind it is. */
const LENGTH = 4;

const openList = (oid: number, count: number, bytes: number): Buffer => {
  const list = Buffer.allocUnsafe(HEAD + count * LENGTH + bytes);
  for (const [place, value] of [1, 0, oid, count, 1].entries()) list.writeInt32BE(value, place * 4);
  return list;
};

const evenList = <Value>(
  { oid, bytes }: EvenType,
  values: readonly Value[],
  write: (list: Buffer, value: Value, at: number) => unknown,
): Buffer => {
  const list = openList(oid, values.length, values.length * bytes);
  let at = HEAD;
  for (const value of values) {
    write(list, value, list.writeInt32BE(bytes, at));
    at += LENGTH + bytes;
  }
  return list;
};

const utf8List = (oid: number, texts: readonly string[]): Buffer => {
  let bytes = 0;
  for (const text of texts) bytes += Buffer.byteLength(text);
  const list = openList(oid, texts.length, bytes);
  let at = HEAD;
  for (const text of texts) {
    const written = list.write(text, at + LENGTH);
    list.writeInt32BE(written, at);
    at += LENGTH + written;
  }
  return list;
};
