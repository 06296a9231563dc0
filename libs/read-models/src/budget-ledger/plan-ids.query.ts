import type { ReadModels } from '../read-models-database.ts';

/** Every budget plan, in the order in which they were established. A plan is public. */
export const planIdsQuery = (database: ReadModels) => async (): Promise<readonly string[]> => {
  const found = await database
    .selectFrom('budget_ledger')
    .where('plan_id', 'is not', null)
    .select('plan_id')
    .orderBy(({ cast, ref }) => cast(ref('key'), 'bigint'))
    .execute();
  return found.flatMap(({ plan_id: planId }) => planId ?? []);
};
