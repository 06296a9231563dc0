import { UnreadablePaper } from '../unreadable-paper.ts';
import { kindByLeadingBytes } from './leading-bytes.ts';
import type { PaperFile } from './paper-file.ts';

const UTF8 = 'text in UTF-8';

const lineOf = (bytes: Uint8Array, place: number): number =>
  bytes.subarray(0, place).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);

/** A few NULs are damage; every second byte is another encoding. */
const refuseNul = ({ name, bytes }: PaperFile): void => {
  const nul = bytes.indexOf(0);
  if (nul === -1) return;
  const nuls = bytes.subarray(0, 1000).filter((byte) => byte === 0).length;
  const found = nuls > Math.min(bytes.length, 1000) / 4 ? 'text in UTF-16' : `a NUL in line ${lineOf(bytes, nul)}`;
  throw new UnreadablePaper(name, { found, expected: UTF8, because: 'encoding' });
};

const firstBrokenLine = (bytes: Uint8Array): number => {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    if (utf8(bytes.subarray(start, end)) === null) return line;
    line += 1;
    start = end + 1;
  }
  return line;
};

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** @throws UnreadablePaper when the bytes are not UTF-8; an encoding is never guessed. */
export const decodeText = (file: PaperFile): string => {
  const kind = kindByLeadingBytes(file.bytes);
  if (kind !== null) {
    const because = kind.startsWith('text') ? 'encoding' : 'kind';
    throw new UnreadablePaper(file.name, { found: kind, expected: UTF8, because });
  }
  refuseNul(file);
  const text = utf8(file.bytes);
  if (text?.trim() === '')
    throw new UnreadablePaper(file.name, { found: 'nothing but blanks', expected: 'a paper', because: 'kind' });
  if (text !== null) return text.normalize('NFC');
  const found = `bytes in line ${firstBrokenLine(file.bytes)} that are not UTF-8 (Latin-1 or Windows-1252?)`;
  throw new UnreadablePaper(file.name, { found, expected: UTF8, because: 'encoding' });
};
