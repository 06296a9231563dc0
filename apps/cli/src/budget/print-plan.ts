import type { BudgetPlanAnswer } from '#audit';
import { printDate } from '#council/events';

import { columns, euros, part } from './print-columns.ts';
import { printMoment } from './print-moment.ts';

const heading = ['Ansatz', 'Jahr', 'Bezeichnung', 'Betrag', 'in Anspruch', 'gesperrt', 'freigegeben', 'verfügbar'];

const standing = ({ plan }: BudgetPlanAnswer): readonly string[] => [
  `Haushaltsjahre: ${plan.fiscalYears.join(', ')}`,
  plan.adoption === null ? 'noch nicht beschlossen' : `beschlossen am ${printDate(plan.adoption.adoptedOn)}`,
  ...plan.approvals.map(
    ({ approvedOn, authority, years }) =>
      `genehmigt am ${printDate(approvedOn)} für ${years.join(', ')} (${authority})`,
  ),
  ...plan.provisional.filter(({ ended }) => !ended).map(({ year }) => `vorläufige Haushaltsführung ${year}`),
];

export const printPlan = (answer: BudgetPlanAnswer, timeZone: string): string =>
  [
    answer.plan.title,
    printMoment(answer, timeZone),
    ...standing(answer),
    ...part(
      'Ansätze',
      columns([
        heading,
        ...answer.lines.map((line) => [
          line.lineId,
          String(line.year),
          line.label,
          euros(line.amountCents),
          euros(line.drawnCents),
          euros(line.blockedCents),
          euros(line.releasedCents),
          euros(line.availableCents),
        ]),
      ]),
    ),
    '',
  ].join('\n');
