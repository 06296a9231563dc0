import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import type { PaperFile, PaperReading } from '#intake';
import { UnreadablePaper, checkSize, readPaper } from '#intake';

import { CommandRefused } from '../command-refused.ts';

/** A file too large is refused by its size on disk, before it is in memory. */
const open = (path: string): PaperFile => {
  const name = basename(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) {
    throw new CommandRefused(
      `${path}: found ${found === undefined ? 'no such file' : 'no plain file'}, expected a paper.`,
    );
  }
  checkSize(name, found.size);
  return { name, bytes: readFileSync(path) };
};

/** @throws CommandRefused saying what was found and what was expected. */
export const readFile = (path: string): { readonly file: PaperFile; readonly reading: PaperReading } => {
  try {
    const file = open(path);
    return { file, reading: readPaper(file) };
  } catch (error) {
    if (error instanceof UnreadablePaper) throw new CommandRefused(error.message);
    throw error;
  }
};
