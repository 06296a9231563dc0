import { readFileSync, statSync } from 'node:fs';

import type { BaselineFile, BaselineSigns, BaselineTerms, BaselineUnit } from '#intake';
import { UnreadableBaseline, readBaselineFile } from '#intake';

import { CommandRefused } from '../command-refused.ts';

/** In bytes; the lines of a large city are a tenth of it. */
const largest = 10 * 1024 * 1024;

const units: readonly BaselineUnit[] = ['euro', 'thousandEuro'];
const signs: readonly BaselineSigns[] = ['unsigned', 'revenueNegative', 'expenseNegative'];

const chosen = <Word extends string>(option: string, words: readonly Word[], found: string): Word => {
  const word = words.find((each) => each === found);
  if (word !== undefined) return word;
  throw new CommandRefused(`${option}: found ${JSON.stringify(found)}, expected one of ${words.join(', ')}.`);
};

/** @throws CommandRefused naming the option */
export const baselineTerms = (options: { readonly unit: string; readonly signs: string }): BaselineTerms => ({
  unit: chosen('--unit', units, options.unit),
  signs: chosen('--signs', signs, options.signs),
});

/** @throws CommandRefused when there is no such file, or one too large to be a baseline. */
export const bytesOf = (path: string): Uint8Array => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw new CommandRefused(`${path}: found no such file, expected a CSV file.`);
  if (found.size > largest) {
    throw new CommandRefused(`${path}: found ${found.size} bytes, expected at most ${largest}.`);
  }
  return readFileSync(path);
};

/** @throws CommandRefused naming line and column */
export const readBaselineAt = (bytes: Uint8Array, terms: BaselineTerms): BaselineFile => {
  try {
    return readBaselineFile(bytes, terms);
  } catch (error) {
    if (error instanceof UnreadableBaseline) throw new CommandRefused(`${error.code}: ${error.message}`);
    throw error;
  }
};
