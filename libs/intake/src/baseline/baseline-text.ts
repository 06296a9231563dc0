import type { TableCell } from './read-table.ts';
import { readTable } from './read-table.ts';
import type { BaselinePlace } from './unreadable-baseline.ts';
import { UnreadableBaseline } from './unreadable-baseline.ts';

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    // The mark at the beginning (BOM) is left out by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Each byte as one character, so that the table can be read whatever its letters are. */
const byteByByte = (bytes: Uint8Array): string => {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Array.from(isMarked ? bytes.subarray(3) : bytes, (byte) => String.fromCharCode(byte)).join('');
};

const readable = ({ text }: TableCell): string | null =>
  utf8(Uint8Array.from(text, (character) => character.charCodeAt(0)));

/** Not even the table can be read: its first line will do. */
const rowsOf = (bytes: Uint8Array): ReturnType<typeof readTable> => {
  try {
    return readTable(byteByByte(bytes));
  } catch (error) {
    if (error instanceof UnreadableBaseline) return [];
    throw error;
  }
};

const firstBroken = (bytes: Uint8Array): BaselinePlace => {
  const [heading, ...rows] = rowsOf(bytes);
  for (const { cells } of heading === undefined ? [] : [heading, ...rows]) {
    const place = cells.findIndex((cell) => readable(cell) === null);
    const cell = cells[place];
    if (cell === undefined) continue;
    const named = heading?.cells[place];
    return { row: cell.row, column: (named === undefined ? null : readable(named)?.trim()) ?? String(place + 1) };
  }
  return { row: 1, column: null };
};

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/**
 * UTF-8, with or without the mark at its beginning; an encoding is never guessed.
 *
 * @throws UnreadableBaseline ENCODING_WRONG at the first cell that is not UTF-8; of UTF-16 at the first of all.
 */
export const baselineText = (bytes: Uint8Array): string => {
  const text = isUtf16(bytes) ? null : utf8(bytes);
  if (text !== null && !text.includes('\0')) return text.normalize('NFC');
  const isWide = isUtf16(bytes) || text !== null;
  const place = isWide ? { row: 1, column: '1' } : firstBroken(bytes);
  const found = isWide ? 'text in UTF-16' : 'bytes of another encoding (Windows-1252?)';
  throw new UnreadableBaseline('ENCODING_WRONG', place, { found, expected: 'UTF-8' });
};
