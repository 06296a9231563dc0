import type { Establishment } from '#council';
import type { IsoDate } from '#kernel';
import type { ExportTable } from './export-table.ts';
import { posts, text } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

type OnDay = Pick<Establishment, 'posts' | 'byStatus'> & { readonly on: IsoDate };

const byDepartment = ({ on, posts: rows }: OnDay, words: ExportWords): ExportTable => {
  const { books } = words;
  return {
    name: 'posts',
    title: books.tables.establishment,
    headings: [
      ...[books.on, words.department, books.planned, books.resolved, books.inForce, books.dueToLapse, books.early],
      ...[books.created, books.moved, books.abolished, books.converted],
    ],
    rows: rows.map((row) => [
      ...[{ kind: 'day', day: on } as const, text(row.department)],
      ...[posts(row.plannedFteHundredths), posts(row.resolvedFteHundredths), posts(row.fteHundredths)],
      ...[posts(row.dueToLapseFteHundredths), posts(row.earlyFteHundredths), posts(row.createdFteHundredths)],
      ...[posts(row.movedFteHundredths), posts(row.abolishedFteHundredths), posts(row.convertedFteHundredths)],
    ]),
  };
};

/** Stellenplan by department on a day, which every row names; and the posts of resolutions by what became of them. */
export const establishmentTables = (answer: OnDay, words: ExportWords): readonly ExportTable[] => [
  byDepartment(answer, words),
  {
    name: 'byStatus',
    title: words.books.tables.byStatus,
    headings: [words.books.on, words.department, words.status, words.posts, words.neededPosts],
    rows: answer.byStatus.map(({ department, status, fteHundredths, neededFteHundredths }) => [
      ...[{ kind: 'day', day: answer.on } as const, text(department), text(words.statuses[status])],
      ...[posts(fteHundredths), posts(neededFteHundredths)],
    ]),
  },
];
