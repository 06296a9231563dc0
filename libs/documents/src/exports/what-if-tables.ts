import type { YearTables } from './budget-tables.ts';
import { budgetStateTables } from './budget-tables.ts';
import type { ExportTable } from './export-table.ts';
import { text } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

interface WhatIfTables {
  readonly now: YearTables;
  readonly then: YearTables;
  readonly difference: YearTables;
  readonly conflicts: readonly {
    readonly kind: keyof ExportWords['conflictKinds'];
    readonly a: string;
    readonly b: string;
    readonly item: string | null;
    readonly measures: readonly string[];
  }[];
}

const states = ['now', 'then', 'difference'] as const;

/** The rows of the three states one below the other, with a first column that tells them apart. */
const stacked = (
  answer: WhatIfTables,
  words: ExportWords,
  tableOf: (state: YearTables) => ExportTable,
): ExportTable => ({
  ...tableOf(answer.now),
  headings: [words.column, ...tableOf(answer.now).headings],
  rows: states.flatMap((name) => tableOf(answer[name]).rows.map((row) => [text(words[name]), ...row])),
});

/** Was wäre, wenn: the budget state now, then and the difference one below the other, and what does not go together. */
export const budgetWhatIfTables = (answer: WhatIfTables, words: ExportWords): readonly ExportTable[] => [
  stacked(answer, words, (state) => budgetStateTables(state, words)[0]),
  stacked(answer, words, (state) => budgetStateTables(state, words)[1]),
  {
    name: 'conflicts',
    title: words.tables.conflicts,
    headings: [words.conflict, words.package, words.other, words.item, words.measures],
    rows: answer.conflicts.map(({ kind, a, b, item, measures }) => [
      ...[text(words.conflictKinds[kind]), text(a), text(b), text(item ?? ''), text(measures.join('; '))],
    ]),
  },
];
