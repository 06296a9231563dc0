import type { BudgetQuestion } from '#audit';
import type { ExportTable, ExportWords } from '#documents';
import type { Instant, IsoDate, Position } from '#kernel';
import { endOfDay, systemClock } from '#platform';

import { readDay, readMoment } from '../replay/read-moment.ts';
import { withEventStore } from '../with-event-store.ts';
import type { FileOptions } from './file-options.ts';
import { checkFileOptions } from './file-options.ts';
import { csvOf, fileWords, saveXlsx } from './write-file.ts';

/** What every question about money can be asked with. */
export interface BudgetOptions extends FileOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: true;
}

/** Positions are larger than what JSON readers hold exactly. */
const inDecimal = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

/** A question to the record, with the time zone in which people are answered. */
export interface AskedQuestion extends BudgetQuestion {
  readonly timeZone: string;
}

interface Asking<Answer> {
  readonly options: BudgetOptions;
  readonly answer: (question: AskedQuestion) => Promise<Answer>;
  readonly print: (answer: Answer, timeZone: string) => string;
  readonly tables: (answer: Answer, words: ExportWords) => readonly ExportTable[];
}

interface Told {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
}

/**
 * Asks the record and prints: one JSON object, one table as CSV or a page to read; or writes a workbook. Nothing is
 * printed when the question is refused.
 */
export const ask = async <Answer extends Told>({ options, answer, print, tables }: Asking<Answer>): Promise<void> => {
  checkFileOptions(options);
  const day = options.asOf === undefined ? null : readDay('--as-of', options.asOf);
  await withEventStore(async ({ store, configuration }) => {
    const { timeZone } = configuration;
    const clock = systemClock(timeZone);
    const moment = readMoment('--known-at', options.knownAt, (each) => endOfDay(each, timeZone));
    const found = await answer({ store, asOf: day ?? clock.today(), knownAt: moment ?? clock.now(), timeZone });
    if (options.json === true) {
      process.stdout.write(`${JSON.stringify(found, inDecimal)}\n`);
      return;
    }
    const words = fileWords(options);
    const written = { tables: tables(found, words), moment: { ...found, position: String(found.position) }, words };
    if (options.xlsx !== undefined) await saveXlsx(written, options.xlsx);
    else process.stdout.write(options.csv === true ? csvOf(written, options) : print(found, timeZone));
  });
};
