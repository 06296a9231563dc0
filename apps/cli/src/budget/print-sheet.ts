import type { BudgetSheetAnswer } from '#audit';
import { printDate } from '#council/events';

import { columns, euros, fte, part } from './print-columns.ts';
import { printFindings } from './print-findings.ts';
import { printMoment } from './print-moment.ts';
import { conditionWords, instrumentWords, kindWords, taxWords } from './words.ts';

type Terms = Pick<BudgetSheetAnswer['lines'][number], 'recurrence' | 'runsUntil' | 'tax' | 'conditions' | 'payable'>;

const termsOf = ({ recurrence, runsUntil, tax, conditions, payable }: Terms): string =>
  [
    ...(recurrence === 'recurring' ? [runsUntil === null ? 'laufend' : `laufend bis ${runsUntil}`] : []),
    ...(payable.length === 0 ? [] : [`fällig ${payable.join(', ')}`]),
    ...(tax === null ? [] : [taxWords[tax]]),
    ...conditions.filter(({ isOpen }) => isOpen).map(({ condition }) => conditionWords[condition]),
  ].join(', ');

const lineRows = ({ lines }: BudgetSheetAnswer) =>
  lines.map(({ group, label, kind, year, amountCents, instrument, cover, ...more }) => [
    group,
    label,
    kindWords[kind],
    String(year),
    instrument === null ? '' : instrumentWords[instrument],
    cover === null ? '' : `Deckung: ${cover}`,
    termsOf(more),
    euros(amountCents),
  ]);

const postRows = ({ posts }: BudgetSheetAnswer) =>
  posts.map(({ group, department, from, until, early, fteHundredths }) => [
    group,
    department,
    from === null ? '' : `ab ${printDate(from)}`,
    until === null ? '' : `bis ${printDate(until)}`,
    early ? 'vorgezogen' : '',
    fte(fteHundredths),
  ]);

export const printSheet = (sheet: BudgetSheetAnswer, timeZone: string): string =>
  [
    `Haushaltsblatt der Vorlage ${sheet.paper}`,
    printMoment(sheet, timeZone),
    ...part('Zeilen', columns(lineRows(sheet))),
    ...part(
      'Summen',
      columns(sheet.totals.map(({ group, years, amountCents }) => [group, years.join(', '), euros(amountCents)])),
    ),
    ...part('Stellen', columns(postRows(sheet))),
    ...part(
      'Stellen zusammen',
      columns(sheet.postTotals.map(({ group, fteHundredths }) => [group, fte(fteHundredths)])),
    ),
    ...printFindings(sheet.findings, 'Ziffer'),
    '',
  ].join('\n');
