import { UnreadableBaseline } from './unreadable-baseline.ts';

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    // The mark at the beginning (BOM) is left out by the decoder.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

interface BrokenPlace {
  readonly row: number;
  readonly cell: number;
}

const firstBroken = (bytes: Uint8Array): BrokenPlace => {
  let [start, row, cell] = [0, 1, 1];
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x3b && byte !== 0x0a && byte !== undefined) continue;
    if (utf8(bytes.subarray(start, at)) === null) return { row, cell };
    [start, row, cell] = [at + 1, byte === 0x0a ? row + 1 : row, byte === 0x0a ? 1 : cell + 1];
  }
  return { row, cell };
};

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** UTF-8, with or without the mark at its beginning; an encoding is never guessed. */
export const baselineText = (bytes: Uint8Array): string => {
  const text = isUtf16(bytes) ? null : utf8(bytes);
  if (text !== null && !text.includes('\0')) return text.normalize('NFC');
  const { row, cell } = text === null && !isUtf16(bytes) ? firstBroken(bytes) : { row: 1, cell: 1 };
  const found = isUtf16(bytes) || text !== null ? 'text in UTF-16' : 'bytes of another encoding (Windows-1252?)';
  throw new UnreadableBaseline('ENCODING_WRONG', { row, column: String(cell) }, { found, expected: 'UTF-8' });
};
