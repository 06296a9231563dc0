import type { BudgetOverviewAnswer } from '#audit';
import { YearOutsideThePlan, budgetOverview } from '#audit';
import type { Audience } from '#read-models';
import type { ApiParts } from '../api-parts.ts';
import { readMoment } from '../request/formatted-fields.ts';
import type { GetBudgetStateRequest } from './get-budget-state.request.ts';
import type { InJson } from './in-json.ts';
import { inJson } from './in-json.ts';

/**
 * Of the latest the pages show; of a day or a moment in the past what the record says.
 *
 * @throws YearOutsideThePlan when no paper that one may read speaks of the year today.
 */
export const askBudgetOverview = async (
  { clock, queries, store }: ApiParts,
  audience: Audience,
  request: GetBudgetStateRequest,
): Promise<InJson<BudgetOverviewAnswer>> => {
  const { year, asOf = clock.today() } = request;
  const knownAt = readMoment(request.knownAt ?? '') ?? clock.now();
  const shown = await queries.budgetState({ audience, ...(year === undefined ? {} : { year }) });
  if (year !== undefined && !shown.years.includes(year)) throw new YearOutsideThePlan(year, shown.years);
  if (request.asOf === undefined && request.knownAt === undefined) return { ...shown, asOf, knownAt };
  const mayRead = await queries.readablePapers(audience);
  return inJson(await budgetOverview({ store, asOf, knownAt, year: year ?? null, mayRead }));
};
