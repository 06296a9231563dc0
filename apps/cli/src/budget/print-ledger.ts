import type { BudgetLedgerAnswer } from '#audit';
import { printDate } from '#council/events';

import { columns, euros, fte, part } from './print-columns.ts';
import { printMoment } from './print-moment.ts';
import { causeWords, kindWords, statusWords } from './words.ts';

type Movement = BudgetLedgerAnswer['movements'][number];

const figureOf = (movement: Movement): readonly string[] =>
  movement.kind === 'posts'
    ? ['Stellen', movement.department, fte(movement.fteHundredths)]
    : [`${movement.year} ${kindWords[movement.kind]}`, movement.costObject, euros(movement.amountCents)];

const wayOf = ({ from, to }: Movement): string =>
  `${from === null ? '–' : statusWords[from]} → ${to === null ? '–' : statusWords[to]}`;

const causeOf = ({ cause }: Movement): string => {
  const { eventType, paper, item, amendmentId, mover, body } = cause;
  return [
    `${paper}, Ziffer ${item}: ${causeWords[eventType] ?? eventType}`,
    ...(amendmentId === null ? [] : [`durch ${amendmentId}${mover === null ? '' : ` (${mover.name})`}`]),
    ...(body === null ? [] : [`beschlossen von ${body}`]),
  ].join(', ');
};

const rowOf = (movement: Movement): readonly string[] => {
  const [kind = '', place = '', figure = ''] = figureOf(movement);
  return [printDate(movement.occurredOn), kind, place, wayOf(movement), causeOf(movement), figure];
};

export const printLedger = (answer: BudgetLedgerAnswer): string =>
  [
    answer.year === null ? 'Haushaltsjournal' : `Haushaltsjournal ${answer.year}`,
    printMoment(answer),
    ...(answer.movements.length === 0 ? ['', 'Nichts gebucht.'] : []),
    ...part('Buchungen', columns(answer.movements.map(rowOf))),
    '',
  ].join('\n');
