import type { BudgetLedgerAnswer } from '#audit';
import type { PostsMovement } from '#council';
import { printDate } from '#council/events';

import { columns, euros, fte, part } from './print-columns.ts';
import { printMoment } from './print-moment.ts';
import { causeWords, kindWords, statusWords } from './words.ts';

type Movement = BudgetLedgerAnswer['movements'][number];

/** What is converted is need that is met and no post more, so its figure is told apart. */
const postsOf = ({ movement, department, fteHundredths, neededFteHundredths }: PostsMovement): readonly string[] =>
  movement === 'converted'
    ? ['Umwidmung', department, `(${fte(neededFteHundredths)})`]
    : ['Stellen', department, fte(fteHundredths)];

const figureOf = (movement: Movement): readonly string[] =>
  movement.kind === 'posts'
    ? postsOf(movement)
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

const sumsOf = ({ sums }: BudgetLedgerAnswer): readonly (readonly string[])[] => [
  ...sums.amounts.map(({ kind, status, amountCents }) => [statusWords[status], kindWords[kind], euros(amountCents)]),
  ...sums.posts.map(({ status, fteHundredths }) => [statusWords[status], 'Stellen', fte(fteHundredths)]),
];

export const printLedger = (answer: BudgetLedgerAnswer, timeZone: string): string =>
  [
    answer.year === null ? 'Haushaltsjournal' : `Haushaltsjournal ${answer.year}`,
    printMoment(answer, timeZone),
    ...(answer.movements.length === 0 ? ['', 'Nichts gebucht.'] : []),
    ...part('Buchungen', columns(answer.movements.map(rowOf))),
    ...part('Zusammen', columns(sumsOf(answer))),
    '',
  ].join('\n');
