import type { BudgetOverviewAnswer } from '#audit';
import { budgetOverview } from '#audit';
import type { Audience } from '#read-models';
import type { ApiParts } from '../api-parts.ts';
import { readMoment } from '../request/formatted-fields.ts';
import type { GetBudgetStateRequest } from './get-budget-state.request.ts';
import type { InJson } from './in-json.ts';
import { inJson } from './in-json.ts';

/** Of the latest the pages show; of a day or a moment in the past what the record says. */
export const askBudgetOverview = async (
  { clock, queries, store }: ApiParts,
  audience: Audience,
  request: GetBudgetStateRequest,
): Promise<InJson<BudgetOverviewAnswer>> => {
  const { year, asOf = clock.today() } = request;
  const knownAt = readMoment(request.knownAt ?? '') ?? clock.now();
  if (request.asOf === undefined && request.knownAt === undefined) {
    const shown = await queries.budgetState({ audience, ...(year === undefined ? {} : { year }) });
    return { ...shown, asOf, knownAt };
  }
  const mayRead = await queries.readablePapers(audience);
  return inJson(await budgetOverview({ store, asOf, knownAt, year: year ?? null, mayRead }));
};
