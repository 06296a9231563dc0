import type { EstablishmentAnswer } from '#audit';
import { printDate } from '#council/events';

import { columns, fte, part } from './print-columns.ts';
import { printMoment } from './print-moment.ts';

const heading = ['Amt', 'laut Plan', 'durch Beschlüsse', 'davon kw', 'vorgezogen', 'zusammen'];

export const printPosts = (answer: EstablishmentAnswer, timeZone: string): string =>
  [
    `Stellenplan am ${printDate(answer.on)}`,
    printMoment(answer, timeZone),
    ...(answer.posts.length === 0 ? ['', 'Keine Stellen.'] : []),
    ...part(
      'Stellen',
      answer.posts.length === 0
        ? []
        : columns([
            heading,
            ...answer.posts.map((row) => [
              row.department,
              fte(row.plannedFteHundredths),
              fte(row.resolvedFteHundredths),
              fte(row.dueToLapseFteHundredths),
              fte(row.earlyFteHundredths),
              fte(row.fteHundredths),
            ]),
          ]),
    ),
    '',
  ].join('\n');
