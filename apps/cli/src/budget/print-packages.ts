import type { BudgetPackagesAnswer } from '#audit';
import type { PackageRow } from '#council/events';

import { columns, euros, fte, part } from './print-columns.ts';
import { printFindings } from './print-findings.ts';
import { printMoment } from './print-moment.ts';
import { packageKindWords } from './words.ts';

const headingOf = ({ label, title, kind, complementOf }: PackageRow): string =>
  `Paket ${label}: ${title} (${[packageKindWords[kind], complementOf ?? ''].join(' ').trim()})`;

const rowsOf = ({ amounts, personnel, posts, postTotalFteHundredths }: PackageRow) => [
  ...amounts.map(({ year, amountCents }) => ['Mittel', String(year), euros(amountCents)]),
  ...personnel.map(({ year, amountCents }) => ['Personal', String(year), euros(amountCents)]),
  ...posts.map(({ year, fteHundredths }) => ['Stellen', String(year), fte(fteHundredths)]),
  ['Stellen', 'zusammen', fte(postTotalFteHundredths)],
];

const sharedBy = (measures: BudgetPackagesAnswer['overlaps'][number]['measures']): string => {
  if (measures === 'unknown') return 'unbekannt';
  return measures.length === 0 ? 'nichts' : measures.join('; ');
};

export const printPackages = (answer: BudgetPackagesAnswer, timeZone: string): string =>
  [
    `Pakete zur Vorlage ${answer.paper}`,
    printMoment(answer, timeZone),
    ...(answer.packages.length === 0 ? ['', 'Es liegt kein Paket vor.'] : []),
    ...answer.packages.flatMap((each) =>
      part(headingOf(each), [...columns(rowsOf(each)), ...each.measures.map((label) => `- ${label}`)]),
    ),
    ...part(
      'Überschneidungen',
      answer.overlaps.map(({ a, b, measures }) => `${a} und ${b}: ${sharedBy(measures)}`),
    ),
    ...printFindings(answer.findings, 'Paket'),
    '',
  ].join('\n');
