import { randomUUID } from 'node:crypto';

import type { RouterContextProvider } from 'react-router';

import type { BudgetPlan } from '../../api/budget-plan.ts';
import { dayOf } from '../../formats/day.ts';
import { askPlan } from '../../request/budget-plan.server.ts';
import { officeOnly } from '../../request/office.server.ts';
import { visitorContext } from '../../request/visitor.server.ts';
import { freshForm } from '../form-answer.ts';
import type { Typed } from '../typed.ts';

interface Visit {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly params: { readonly planId: string };
}

/** The plan a step is about, and its form as it is first shown. */
export const showPlanStep = async (
  { request, context, params: { planId } }: Visit,
  typedFor: (found: BudgetPlan, search: URLSearchParams) => Typed = () => ({}),
) => {
  const visitor = context.get(visitorContext);
  officeOnly(visitor, request);
  const found = await askPlan(visitor.api, planId);
  const today = dayOf(new Date());
  const typed = { occurredOn: today, ...typedFor(found, new URL(request.url).searchParams) };
  // A draft is altered as it is shown. From an adopted plan papers draw all the time: there the sums are checked instead.
  const revision = found.plan.status === 'established' ? found.revision : null;
  return { found, today, form: freshForm({ typed, key: randomUUID(), revision }) };
};
