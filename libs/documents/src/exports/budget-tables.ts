import type { YearAmount, YearPosts } from '#council/events';
import type { ExportTable } from './export-table.ts';
import { cents, posts, text, whole } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

/** Money by place and posts in force, year by year. */
export interface YearTables {
  readonly amounts: readonly YearAmount[];
  readonly posts: readonly YearPosts[];
}

/** Haushaltsstand: money by place, and posts in force. */
export const budgetStateTables = (state: YearTables, words: ExportWords): readonly [ExportTable, ExportTable] => [
  {
    name: 'amounts',
    title: words.tables.amounts,
    headings: [words.year, words.status, words.costObject, words.kind, words.amount],
    rows: state.amounts.map(({ year, status, costObject, kind, amountCents }) => [
      ...[whole(year), text(words.statuses[status]), text(costObject)],
      ...[text(words.kinds[kind]), cents(amountCents)],
    ]),
  },
  {
    name: 'posts',
    title: words.tables.posts,
    headings: [words.year, words.status, words.department, words.newPosts, words.neededPosts],
    rows: state.posts.map(({ year, status, department, fteHundredths, neededFteHundredths }) => [
      ...[whole(year), text(words.statuses[status]), text(department)],
      ...[posts(fteHundredths), posts(neededFteHundredths)],
    ]),
  },
];
