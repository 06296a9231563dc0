import type { PackageTable } from '#council/events';
import type { ExportTable } from './export-table.ts';
import { cents, empty, posts, text } from './export-table.ts';
import type { ExportWords } from './export-words.ts';
import { findingsTable } from './findings-table.ts';

type Packages = PackageTable['packages'];

const yearsIn = (figures: readonly { readonly year: number }[]): readonly number[] =>
  [...new Set(figures.map(({ year }) => year))].toSorted((one, other) => one - other);

const centsIn = (figures: readonly { readonly year: number; readonly amountCents: number }[], year: number) => {
  const found = figures.find((figure) => figure.year === year);
  return found === undefined ? empty : cents(found.amountCents);
};

const postsIn = (figures: Packages[number]['posts'], year: number) => {
  const found = figures.find((figure) => figure.year === year);
  return found === undefined ? empty : posts(found.fteHundredths);
};

const sideBySide = (packages: Packages, words: ExportWords): ExportTable => {
  const years = yearsIn(packages.flatMap(({ amounts, personnel }) => [...amounts, ...personnel]));
  const postYears = yearsIn(packages.flatMap((each) => each.posts));
  return {
    name: 'packages',
    title: words.tables.packages,
    headings: [
      ...[words.package, words.title, words.kind, words.complementOf, words.status],
      ...years.map((year) => `${words.amounts} ${year}`),
      ...postYears.map((year) => `${words.posts} ${year}`),
      words.posts,
      ...years.map((year) => `${words.kinds.personnel} ${year}`),
    ],
    rows: packages.map((each) => [
      ...[text(each.label), text(each.title), text(words.packageKinds[each.kind]), text(each.complementOf ?? '')],
      text(words.packageStatuses[each.status]),
      ...years.map((year) => centsIn(each.amounts, year)),
      ...postYears.map((year) => postsIn(each.posts, year)),
      posts(each.postTotalFteHundredths),
      ...years.map((year) => centsIn(each.personnel, year)),
    ]),
  };
};

/** Pakete nebeneinander, a column for each year; their measures, overlaps and findings. */
export const budgetPackagesTables = (
  { packages, overlaps, findings }: PackageTable,
  words: ExportWords,
): readonly ExportTable[] => [
  sideBySide(packages, words),
  {
    name: 'measures',
    title: words.tables.measures,
    headings: [words.package, words.measure],
    rows: packages.flatMap(({ label, measures }) => measures.map((measure) => [text(label), text(measure)])),
  },
  {
    name: 'overlaps',
    title: words.tables.overlaps,
    headings: [words.package, words.other, words.sharedMeasures],
    rows: overlaps.map(({ a, b, measures }) => [
      text(a),
      text(b),
      text(measures === 'unknown' ? words.unknown : measures.join('; ')),
    ]),
  },
  findingsTable(findings, words),
];
