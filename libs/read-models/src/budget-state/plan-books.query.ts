import type { PlanBooks } from '#council/events';
import { planBooksOf } from '#council/events';

import type { ReadModels } from '../read-models-database.ts';
import { planKey } from './budget-state.projection.ts';

/** The budget plans, as far as they say what may be spent of what papers grant. A plan is public. */
export const planBooksAt = async (database: ReadModels): Promise<PlanBooks> => {
  const found = await database
    .withSchema('read_models')
    .selectFrom('budget_state')
    .select('view')
    .where('key', 'like', `${planKey('')}%`)
    .execute();
  return planBooksOf(found.flatMap(({ view }) => view.plan ?? []));
};
