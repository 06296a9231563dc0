import type { BudgetEffect } from '../resolution/text/effect.ts';

/** Where in the plan the money stands, as finely as the paper says: product or account, sub-budget, else the department. */
export const costObjectOf = ({ costObject, parts, department }: BudgetEffect): string =>
  costObject ?? parts?.product ?? parts?.account ?? parts?.subBudget ?? department;
