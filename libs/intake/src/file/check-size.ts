import { UnreadablePaper } from '../unreadable-paper.ts';
import type { FileFormat } from './file-format.ts';
import { formatOf } from './file-format.ts';

/** In bytes. A paper of hundreds of pages has less; Word files hold pictures as well. */
const largest: Record<FileFormat, number> = { markdown: 2 * 1024 * 1024, word: 20 * 1024 * 1024 };

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/**
 * To be asked with the size on disk before a file is read into memory.
 *
 * @throws UnreadablePaper when the file is empty, too large or of a kind we do not read.
 */
export const checkSize = (name: string, size: number): void => {
  const most = largest[formatOf(name)];
  if (size === 0) throw new UnreadablePaper(name, { found: 'an empty file', expected: 'a paper', because: 'kind' });
  if (size <= most) return;
  throw new UnreadablePaper(name, { found: megabytes(size), expected: `at most ${megabytes(most)}`, because: 'size' });
};
