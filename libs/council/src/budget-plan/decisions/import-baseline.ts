import { refused } from '../../rejection-codes.ts';
import type { ImportBaseline } from '../budget-plan.commands.ts';
import type { BaselineImported } from '../budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan.state.ts';
import { checkPlanLine, checkPlanPosts, requireFreshIds } from '../check-plan-line.ts';
import { checkName, requireNotAdopted, requirePlan } from '../require-plan.ts';

/** Ansätze einlesen: once, and all or nothing. */
export const importBaseline = ({ data }: ImportBaseline, state: BudgetPlanState): readonly BaselineImported[] => {
  const { planId, source, lines, posts } = data;
  const plan = requireNotAdopted(requirePlan(state, planId));
  if (plan.source !== null) throw refused('BASELINE_ALREADY_IMPORTED', { planId, found: plan.source });
  checkName('/source', source);
  if (lines.length === 0) {
    throw refused('BASELINE_EMPTY', { field: '/lines', planId, found: 0, expected: 'at least one line of money' });
  }
  lines.forEach((line, index) => {
    checkPlanLine(`/lines/${index}`, line, plan);
  });
  posts.forEach((each, index) => {
    checkPlanPosts(`/posts/${index}`, each, plan);
  });
  requireFreshIds(
    (index) => `/lines/${index}/lineId`,
    lines.map(({ lineId }) => lineId),
  );
  requireFreshIds(
    (index) => `/posts/${index}/postsId`,
    posts.map(({ postsId }) => postsId),
  );
  return [{ type: 'BaselineImported', data: { planId, source, lines, posts } }];
};
