import { streamName } from '#kernel';
import { refused } from '../rejection-codes.ts';
import type { Companion } from '../subject.ts';
import type { BudgetPlanEvent } from './budget-plan.events.ts';

/** The years that a plan takes: no second plan can be of them. */
export const budgetPlanCompanions = (events: readonly BudgetPlanEvent[]): readonly Companion[] =>
  events.flatMap((event) =>
    event.type === 'BudgetPlanEstablished'
      ? event.data.fiscalYears.map((year, index): Companion => ({
          stream: streamName(`fiscalyear-${year}`),
          expected: 'none',
          event: { type: 'FiscalYearTaken', data: { year, planId: event.data.planId } },
          refusal: refused('FISCAL_YEAR_TAKEN', { field: `/fiscalYears/${index}`, found: year }),
        }))
      : [],
  );
