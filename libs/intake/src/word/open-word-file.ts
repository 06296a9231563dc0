import type { UnzipFileFilter } from 'fflate';
import { unzipSync } from 'fflate';

import { kindByLeadingBytes } from '../file/leading-bytes.ts';
import type { PaperFile } from '../file/paper-file.ts';
import { UnreadablePaper } from '../unreadable-paper.ts';

/** The parts of a Word file that hold text or say how it is set. */
export interface WordParts {
  readonly document: string;
  /** Empty when the file has none. */
  readonly numbering: string;
  readonly styles: string;
}

const EXPECTED = 'a Word file (.docx)';
/** In bytes, unpacked: a small file can unpack to one that fills the memory. */
const largestPart = 40 * 1024 * 1024;

const wanted = {
  'word/document.xml': 'document',
  'word/numbering.xml': 'numbering',
  'word/styles.xml': 'styles',
} as const;

const isWanted = (name: string): name is keyof typeof wanted => Object.hasOwn(wanted, name);

const unpack = ({ name, bytes }: PaperFile): Readonly<Record<string, Uint8Array>> => {
  const tooLarge: string[] = [];
  const filter = (entry: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!isWanted(entry.name)) return false;
    if (entry.originalSize > largestPart) tooLarge.push(entry.name);
    return entry.originalSize <= largestPart;
  };
  const parts = unzipped(bytes, filter);
  if (parts === null)
    throw new UnreadablePaper(name, { found: 'a damaged ZIP file', expected: EXPECTED, because: 'kind' });
  const [part] = tooLarge;
  if (part === undefined) return parts;
  throw new UnreadablePaper(name, {
    found: `${part} of more than ${largestPart / 1024 / 1024} MiB`,
    expected: 'a paper',
    because: 'size',
  });
};

const unzipped = (bytes: Uint8Array, filter: UnzipFileFilter): Readonly<Record<string, Uint8Array>> | null => {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    return null;
  }
};

const textIn = (bytes: Uint8Array | undefined): string =>
  bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes).normalize('NFC');

/** @throws UnreadablePaper when the file is not what its name says. */
export const openWordFile = (file: PaperFile): WordParts => {
  const kind = kindByLeadingBytes(file.bytes);
  if (kind === null || !kind.startsWith('a ZIP')) {
    throw new UnreadablePaper(file.name, {
      found: kind ?? 'neither Word nor ZIP',
      expected: EXPECTED,
      because: 'kind',
    });
  }
  const parts = unpack(file);
  const document = textIn(parts['word/document.xml']);
  if (document === '')
    throw new UnreadablePaper(file.name, {
      found: 'a ZIP file without word/document.xml',
      expected: EXPECTED,
      because: 'kind',
    });
  return { document, numbering: textIn(parts['word/numbering.xml']), styles: textIn(parts['word/styles.xml']) };
};
