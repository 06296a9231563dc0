import { UnreadablePaper } from '../unreadable-paper.ts';

/** In bytes. Papers of hundreds of pages have less; whole books of plans are no papers. */
export const largestFile = 20 * 1024 * 1024;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

/**
 * To be asked with the size on disk before a file is read into memory.
 *
 * @throws UnreadablePaper when the file is empty or too large.
 */
export const checkSize = (name: string, size: number): void => {
  if (size === 0) throw new UnreadablePaper(name, 'an empty file', 'a paper');
  if (size <= largestFile) return;
  throw new UnreadablePaper(name, megabytes(size), `at most ${megabytes(largestFile)}`);
};
