import { writeFileSync } from 'node:fs';

import type { ExportMoment, ExportTable, ExportWords } from '#documents';
import { exportWords, writeCsv, writeXlsx } from '#documents';

import { CommandRefused } from '../command-refused.ts';
import type { FileOptions } from './file-options.ts';

interface Written {
  readonly tables: readonly ExportTable[];
  readonly moment: ExportMoment;
  readonly words: ExportWords;
}

export const fileWords = ({ language = 'de' }: FileOptions): ExportWords => exportWords(language);

/**
 * One table as CSV.
 * @throws CommandRefused when there is no table of that name.
 */
export const csvOf = (
  { tables, moment, words }: Written,
  { table: name, decimal = 'point', bom }: FileOptions,
): string => {
  const table = tables.find((each) => name === undefined || each.name === name);
  if (table !== undefined) return writeCsv({ table, moment, words, wishes: { decimal, bom: bom === true } });
  const names = tables.map((each) => each.name).join(', ');
  throw new CommandRefused(`--table: found ${JSON.stringify(name)}, expected one of ${names}.`);
};

/**
 * Every table in a workbook at that place, which is overwritten.
 * @throws CommandRefused when it cannot be written there.
 */
export const saveXlsx = async (written: Written, path: string): Promise<void> => {
  const bytes = await writeXlsx(written);
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new CommandRefused(`--xlsx ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
