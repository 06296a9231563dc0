import type { EstablishmentRow } from '#council';
import type { IsoDate } from '#kernel';
import type { ExportTable } from './export-table.ts';
import { posts, text } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

interface Establishment {
  readonly on: IsoDate;
  readonly posts: readonly EstablishmentRow[];
}

/** Stellenplan by department on a day, which every row names. */
export const establishmentTables = ({ on, posts: rows }: Establishment, words: ExportWords): readonly ExportTable[] => {
  const { books } = words;
  return [
    {
      name: 'posts',
      title: books.tables.establishment,
      headings: [
        ...[books.on, words.department, books.planned, books.resolved],
        ...[books.inForce, books.dueToLapse, books.early],
      ],
      rows: rows.map((row) => [
        ...[{ kind: 'day', day: on } as const, text(row.department)],
        ...[posts(row.plannedFteHundredths), posts(row.resolvedFteHundredths), posts(row.fteHundredths)],
        ...[posts(row.dueToLapseFteHundredths), posts(row.earlyFteHundredths)],
      ]),
    },
  ];
};
