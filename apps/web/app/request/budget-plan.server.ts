import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { BudgetPlan } from '../api/budget-plan.ts';
import { budgetPlan } from '../api/budget-plan.ts';

/** The plan as it stands now; the error page where there is none. */
export const askPlan = (api: Api, planId: string): Promise<BudgetPlan> =>
  api.get(`/budget/plans/${encodeURIComponent(planId)}`, budgetPlan);

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly path: string;
}

/** Null when the plan, which exists today, did not exist then. */
export const askPlanAt = async ({ api, request, path }: Question): Promise<BudgetPlan | null> => {
  const answer = await api.ask({ path, decode: budgetPlan });
  if (answer.ok) return answer.value;
  if (answer.problem.status === 404) return null;
  throw errorPage(answer.problem, request);
};
