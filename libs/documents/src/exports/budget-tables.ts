import type { BudgetSheet, PackageTable, PlausibilityFinding, YearAmount, YearPosts } from '#council/events';
import type { ExportTable } from './export-table.ts';
import { cents, dayOrEmpty, empty, posts, text, whole } from './export-table.ts';
import type { ExportWords } from './export-words.ts';

interface YearTables {
  readonly amounts: readonly YearAmount[];
  readonly posts: readonly YearPosts[];
}

/** Haushaltsstand: money by place, and posts in force. */
export const budgetStateTables = (state: YearTables, words: ExportWords): readonly ExportTable[] => [
  {
    name: 'amounts',
    headings: [words.year, words.status, words.costObject, words.kind, words.amount],
    rows: state.amounts.map(({ year, status, costObject, kind, amountCents }) => [
      ...[whole(year), text(words.statuses[status]), text(costObject)],
      ...[text(words.kinds[kind]), cents(amountCents)],
    ]),
  },
  {
    name: 'posts',
    headings: [words.year, words.status, words.department, words.newPosts, words.neededPosts],
    rows: state.posts.map(({ year, status, department, fteHundredths, neededFteHundredths }) => [
      ...[whole(year), text(words.statuses[status]), text(department)],
      ...[posts(fteHundredths), posts(neededFteHundredths)],
    ]),
  },
];

const findingsTable = (findings: readonly PlausibilityFinding[], words: ExportWords): ExportTable => ({
  name: 'findings',
  headings: [words.finding, words.place, words.declared, words.computed],
  rows: findings.map(({ code, place, declared, computed }) => [
    text(code),
    text(place),
    whole(declared),
    whole(computed),
  ]),
});

/** Haushaltsblatt of a paper: lines, totals, posts, their totals, and what is odd in them. */
export const budgetSheetTables = (sheet: BudgetSheet, words: ExportWords): readonly ExportTable[] => [
  {
    name: 'lines',
    headings: [words.group, words.line, words.year, words.kind, words.amount, words.cover, words.payable],
    rows: sheet.lines.map(({ group, label, year, kind, amountCents, cover, payable }) => [
      ...[text(group), text(label), whole(year), text(words.kinds[kind]), cents(amountCents)],
      ...[cover === null ? empty : text(cover), text(payable.join(' '))],
    ]),
  },
  {
    name: 'totals',
    headings: [words.group, words.years, words.amount],
    rows: sheet.totals.map(({ group, years, amountCents }) => [text(group), text(years.join(' ')), cents(amountCents)]),
  },
  {
    name: 'posts',
    headings: [words.group, words.department, words.from, words.until, words.early, words.posts],
    rows: sheet.posts.map(({ group, department, from, until, early, fteHundredths }) => [
      ...[text(group), text(department), dayOrEmpty(from), dayOrEmpty(until)],
      ...[text(early ? words.yes : words.no), posts(fteHundredths)],
    ]),
  },
  {
    name: 'postTotals',
    headings: [words.group, words.posts],
    rows: sheet.postTotals.map(({ group, fteHundredths }) => [text(group), posts(fteHundredths)]),
  },
  findingsTable(sheet.findings, words),
];

const yearsIn = (figures: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(figures.map(({ year }) => year))].toSorted((one, other) => one - other);

const centsIn = (figures: readonly { readonly year: number; readonly amountCents: number }[], year: number) => {
  const found = figures.find((figure) => figure.year === year);
  return found === undefined ? empty : cents(found.amountCents);
};

/** Pakete nebeneinander, a column for each year; their measures, overlaps and findings. */
export const budgetPackagesTables = (
  { packages, overlaps, findings }: PackageTable,
  words: ExportWords,
): readonly ExportTable[] => {
  const years = yearsIn(packages.flatMap(({ amounts, personnel }) => [...amounts, ...personnel]));
  const postYears = yearsIn(packages.flatMap((each) => each.posts));
  return [
    {
      name: 'packages',
      headings: [
        ...[words.package, words.title, words.kind, words.complementOf, words.status],
        ...years.map((year) => `${words.amounts} ${year}`),
        ...postYears.map((year) => `${words.posts} ${year}`),
        words.posts,
        ...years.map((year) => `${words.kinds.personnel} ${year}`),
      ],
      rows: packages.map((each) => [
        ...[text(each.label), text(each.title), text(each.kind), text(each.complementOf ?? ''), text(each.status)],
        ...years.map((year) => centsIn(each.amounts, year)),
        ...postYears.map((year) => {
          const found = each.posts.find((figure) => figure.year === year);
          return found === undefined ? empty : posts(found.fteHundredths);
        }),
        posts(each.postTotalFteHundredths),
        ...years.map((year) => centsIn(each.personnel, year)),
      ]),
    },
    {
      name: 'measures',
      headings: [words.package, words.measure],
      rows: packages.flatMap(({ label, measures }) => measures.map((measure) => [text(label), text(measure)])),
    },
    {
      name: 'overlaps',
      headings: [words.package, words.other, words.sharedMeasures],
      rows: overlaps.map(({ a, b, measures }) => [
        text(a),
        text(b),
        text(measures === 'unknown' ? words.unknown : measures.join('; ')),
      ]),
    },
    findingsTable(findings, words),
  ];
};

interface WhatIfTables {
  readonly now: YearTables;
  readonly then: YearTables;
  readonly difference: YearTables;
  readonly conflicts: readonly {
    readonly kind: string;
    readonly a: string;
    readonly b: string;
    readonly item: string | null;
    readonly measures: readonly string[];
  }[];
}

/** Was wäre, wenn: the budget state now, then and the difference one below the other, and what does not go together. */
export const budgetWhatIfTables = (answer: WhatIfTables, words: ExportWords): readonly ExportTable[] => {
  const [amounts, jobs] = (['now', 'then', 'difference'] as const)
    .map((name) => ({ name, tables: budgetStateTables(answer[name], words) }))
    .reduce<readonly [ExportTable | null, ExportTable | null]>(
      ([money, posted], { name, tables: [ofMoney, ofPosts] }) => [
        joined(money, ofMoney, words[name], words),
        joined(posted, ofPosts, words[name], words),
      ],
      [null, null],
    );
  return [
    ...[amounts, jobs].filter((table) => table !== null),
    {
      name: 'conflicts',
      headings: [words.conflict, words.package, words.other, words.item, words.measures],
      rows: answer.conflicts.map(({ kind, a, b, item, measures }) => [
        ...[text(kind), text(a), text(b), text(item ?? ''), text(measures.join('; '))],
      ]),
    },
  ];
};

/** The rows of a table below those before, with a first column that tells them apart. */
const joined = (
  before: ExportTable | null,
  table: ExportTable | undefined,
  column: string,
  words: ExportWords,
): ExportTable | null => {
  if (table === undefined) return before;
  const rows = table.rows.map((row) => [text(column), ...row]);
  return {
    name: table.name,
    headings: [words.column, ...table.headings],
    rows: [...(before?.rows ?? []), ...rows],
  };
};
