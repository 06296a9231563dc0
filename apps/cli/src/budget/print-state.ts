import type { BudgetStateAnswer } from '#audit';

import { columns, euros, fte, part } from './print-columns.ts';
import { printMoment } from './print-moment.ts';
import { kindWords, statusWords } from './words.ts';

type Tables = Pick<BudgetStateAnswer, 'amounts' | 'posts'>;

/** Money and posts as tables; rows of several years say which. */
export const printTables = ({ amounts, posts }: Tables, yearOf: (row: object) => readonly string[] = () => []) => [
  ...part(
    'Mittel',
    columns(
      amounts.map((row) => [
        ...yearOf(row),
        row.costObject,
        kindWords[row.kind],
        statusWords[row.status],
        euros(row.amountCents),
      ]),
    ),
  ),
  ...part(
    'Stellen',
    columns(posts.map((row) => [...yearOf(row), row.department, statusWords[row.status], fte(row.fteHundredths)])),
  ),
];

export const printState = (state: BudgetStateAnswer, timeZone: string): string =>
  [`Haushaltsstand ${state.year}`, printMoment(state, timeZone), ...printTables(state), ''].join('\n');
