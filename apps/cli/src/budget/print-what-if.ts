import type { StateOfYears, WhatIfAnswer } from '#audit';

import { part } from './print-columns.ts';
import { printMoment } from './print-moment.ts';
import { printTables } from './print-state.ts';

type Conflict = WhatIfAnswer['conflicts'][number];

const conflictWords: Readonly<Record<Conflict['kind'], string>> = {
  exclusive: 'schließen einander aus; gerechnet ist nur das erste',
  contradictory: 'widersprechen sich; gerechnet ist nur das erste',
  identical: 'wollen dasselbe; gerechnet ist es einmal',
  sharedMeasures: 'haben Maßnahmen gemeinsam; gerechnet sind sie einmal',
  unknownOverlap: 'überschneiden sich in unbekanntem Umfang; gerechnet ist nur das erste',
};

const yearOf = (row: object): readonly string[] => ('year' in row ? [String(row.year)] : []);

const state = (title: string, tables: StateOfYears): readonly string[] => {
  const lines = printTables(tables, yearOf);
  return ['', title, '='.repeat(title.length), ...(lines.length === 0 ? ['', 'nichts'] : lines)];
};

const conflictLine = ({ kind, a, b, item, measures }: Conflict): string =>
  [
    `${a} und ${b} ${conflictWords[kind]}`,
    ...(item === null ? [] : [`bei Ziffer ${item}`]),
    ...(measures.length === 0 ? [] : [measures.join(', ')]),
  ].join(' – ');

export const printWhatIf = (answer: WhatIfAnswer, timeZone: string): string =>
  [
    `Vorlage ${answer.paper}, wenn angenommen würde: ${answer.adopted.join(', ')}`,
    printMoment(answer, timeZone),
    ...state('Jetzt', answer.now),
    ...state('Dann', answer.then),
    ...state('Unterschied', answer.difference),
    ...part('Konflikte', answer.conflicts.map(conflictLine)),
    '',
  ].join('\n');
