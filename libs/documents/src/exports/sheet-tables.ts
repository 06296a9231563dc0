import type { BudgetSheet } from '#council/events';
import type { ExportTable } from './export-table.ts';
import { cents, dayOrEmpty, empty, posts, text, whole } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { findingsTable } from './findings-table.ts';

const linesTable = ({ lines }: BudgetSheet, words: ExportWords): ExportTable => ({
  name: 'lines',
  title: words.tables.lines,
  headings: [
    ...[words.group, words.line, words.year, words.kind, words.amount, words.cover, words.payable],
    words.instrument,
  ],
  rows: lines.map(({ group, label, year, kind, amountCents, cover, payable, instrument }) => [
    ...[text(group), text(label), whole(year), text(words.kinds[kind]), cents(amountCents)],
    ...[cover === null ? empty : text(cover), text(payable.join(' '))],
    instrument === null ? empty : text(words.instruments[instrument]),
  ]),
});

const postsTable = (sheet: BudgetSheet, words: ExportWords): ExportTable => ({
  name: 'posts',
  title: words.tables.posts,
  headings: [words.group, words.department, words.from, words.until, words.early, words.posts, words.movement],
  rows: sheet.posts.map(({ group, department, from, until, early, fteHundredths, movement }) => [
    ...[text(group), text(department), dayOrEmpty(from), dayOrEmpty(until)],
    ...[text(early ? words.yes : words.no), posts(fteHundredths), text(words.movements[movement])],
  ]),
});

/** Haushaltsblatt of a paper: lines, totals, posts, their totals, and what is odd in them. */
export const budgetSheetTables = (sheet: BudgetSheet, words: ExportWords): readonly ExportTable[] => [
  linesTable(sheet, words),
  {
    name: 'totals',
    title: words.tables.totals,
    headings: [words.group, words.years, words.amount],
    rows: sheet.totals.map(({ group, years, amountCents }) => [text(group), text(years.join(' ')), cents(amountCents)]),
  },
  postsTable(sheet, words),
  {
    name: 'postTotals',
    title: words.tables.postTotals,
    headings: [words.group, words.posts],
    rows: sheet.postTotals.map(({ group, fteHundredths }) => [text(group), posts(fteHundredths)]),
  },
  findingsTable(sheet.findings, words),
];
