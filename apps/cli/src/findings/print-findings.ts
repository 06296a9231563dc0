import type { FindingsAnswer } from '#audit';
import type { FindingSeverity, SettledFinding } from '#council/events';
import { HEAD, printDate } from '#council/events';
import { findingMessage } from '#documents';

import { printMoment } from '../budget/print-moment.ts';
import { wrap } from '../wrap.ts';

const PLACE = 10;

const severityWords: Record<FindingSeverity, string> = { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' };

const settledLine = ({ settled }: SettledFinding): string =>
  settled === null ? '' : `\nerledigt am ${printDate(settled.on)} durch ${settled.by}: ${settled.reason}`;

const line = (finding: SettledFinding): string => {
  const { place, severity, code } = finding;
  const said = `${severityWords[severity]}: ${findingMessage(finding, 'de')} (${code})${settledLine(finding)}`;
  return `${(place === HEAD ? 'Kopf' : place).padEnd(PLACE)}${wrap(said, PLACE)}`;
};

/** What somebody has to look at in a paper, in German as the papers are. */
export const printPaperFindings = (answer: FindingsAnswer, timeZone: string): string =>
  [
    `Befunde zur Vorlage ${answer.paper}: ${answer.title}`,
    printMoment(answer, timeZone),
    '',
    ...(answer.findings.length === 0 ? ['Nichts zu prüfen.'] : answer.findings.map(line)),
    '',
  ].join('\n');
