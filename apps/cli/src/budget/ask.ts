import type { BudgetQuestion } from '#audit';
import type { Position } from '#kernel';
import { endOfDay, systemClock } from '#platform';

import { readDay, readMoment } from '../replay/read-moment.ts';
import { withEventStore } from '../with-event-store.ts';

/** What every question about money can be asked with. */
export interface BudgetOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly json?: true;
}

/** Positions are larger than what JSON readers hold exactly. */
const inDecimal = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

interface Asking<Answer> {
  readonly options: BudgetOptions;
  readonly answer: (question: BudgetQuestion) => Promise<Answer>;
  readonly print: (answer: Answer) => string;
}

/** Asks the record and prints: one JSON object, or a page to read. Nothing is printed when the question is refused. */
export const ask = async <Answer extends { readonly position: Position }>({
  options,
  answer,
  print,
}: Asking<Answer>): Promise<void> => {
  const day = options.asOf === undefined ? null : readDay('--as-of', options.asOf);
  await withEventStore(async ({ store, configuration }) => {
    const clock = systemClock(configuration.timeZone);
    const moment = readMoment('--known-at', options.knownAt, (each) => endOfDay(each, configuration.timeZone));
    const found = await answer({ store, asOf: day ?? clock.today(), knownAt: moment ?? clock.now() });
    process.stdout.write(options.json === true ? `${JSON.stringify(found, inDecimal)}\n` : print(found));
  });
};
