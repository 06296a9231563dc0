import { printAmount, printDate, printPosts } from '#council/events';
import type { ItemMarker, PaperReading, ReadItem, ReadReference, ReadValue } from '#intake';
import { assertNever } from '#kernel';

import { wrap } from '../wrap.ts';

const LABEL = 9;

const markerWords: Record<ItemMarker, string> = {
  struck: 'gestrichen',
  inserted: 'neu',
  unchanged: 'unverändert',
};

const entry = (label: string | null, text: string): string => `${(label ?? '–').padEnd(LABEL)}${wrap(text, LABEL)}`;

const treeLine = ({ label, mode, marker, text, closing, emphasised }: ReadItem): string => {
  const depth = (label ?? '').split('.').length - 1;
  const indent = depth * 2 + LABEL;
  const said = [
    ...(depth === 0 ? [mode === 'acknowledges' ? '[Kenntnisnahme]' : '[Beschluss]'] : []),
    ...(marker === null ? [] : [`[${markerWords[marker]}]`]),
    ...(text === '' ? ['(Wortlaut nicht in der Datei)'] : [text]),
  ].join(' ');
  const bold =
    emphasised.length === 0 ? '' : `\n(hervorgehoben: ${emphasised.join(' · ')}; früherer Wortlaut unbekannt)`;
  const after = closing === null ? '' : `\n${closing}`;
  return `${' '.repeat(depth * 2)}${(label ?? '–').padEnd(LABEL)}${wrap(`${said}${bold}${after}`, indent)}`;
};

const valueLine = (value: ReadValue): string => {
  switch (value.kind) {
    case 'amount':
      return entry(value.label, `Betrag  ${printAmount(value.amountCents)}`);
    case 'posts':
      return entry(value.label, `Stellen ${printPosts(value.fteHundredths)}`);
    case 'date':
      return entry(value.label, `Datum   ${printDate(value.date)}`);
    case 'deadline':
      return entry(
        value.label,
        `Frist   ${value.date === null ? 'Tag ergibt sich erst aus dem Sitzungskalender' : printDate(value.date)}`,
      );
    default:
      return assertNever(value);
  }
};

const referenceLine = ({ label, kind, number, date }: ReadReference): string =>
  entry(
    label,
    `${kind === 'paper' ? 'Vorlage' : 'Beschluss'} ${number}${date === null ? '' : ` vom ${printDate(date)}`}`,
  );

const section = (title: string, lines: readonly string[], none: string): readonly string[] => [
  '',
  `${title} (${lines.length})`,
  '-'.repeat(title.length),
  ...(lines.length === 0 ? [none] : lines),
];

/** What a person reads before anything is recorded, in German as the papers are. */
export const printReading = ({
  paper,
  title,
  date,
  items,
  values,
  references,
  findings,
  notUnderstood,
}: PaperReading): string =>
  [
    `Vorlage ${paper ?? '(keine Nummer gefunden)'}: ${title ?? '(kein Titel gefunden)'}`,
    `Tag der Vorlage: ${date === null ? '(nicht gefunden; ohne --on gilt der Tag des Einlesens)' : printDate(date)}`,
    ...section('Gliederung', items.map(treeLine), 'Keine Beschlusspunkte gefunden.'),
    ...section('Werte in den Beschlusspunkten', values.filter(({ label }) => label !== null).map(valueLine), 'Keine.'),
    ...section('Verweise', references.map(referenceLine), 'Keine.'),
    ...section(
      'Bitte prüfen',
      findings.map(({ code, label, message }) => entry(label, `${message} (${code})`)),
      'Nichts widerspricht sich.',
    ),
    ...section(
      'Nicht zugeordnet',
      notUnderstood.map((text) => entry(null, text)),
      'Nichts.',
    ),
    '',
  ].join('\n');
