import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { BudgetWhatIf } from '../api/budget-tables.ts';
import { budgetWhatIf } from '../api/budget-tables.ts';
import type { BudgetQuery } from './budget-query.ts';
import { momentSearch, withSearch } from './budget-query.ts';

/** What came of asking what would be. */
export type WhatIf =
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'answered'; readonly answer: BudgetWhatIf }
  | { readonly kind: 'refused'; readonly reason: string };

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly path: string;
  readonly query: BudgetQuery;
}

export const askWhatIf = async ({ api, request, path, query }: Question): Promise<WhatIf> => {
  if (query.adopt.length === 0) return { kind: 'notAsked' };
  const search = momentSearch(query);
  for (const name of query.adopt) search.append('adopt', name);
  const answer = await api.ask({ path: withSearch(`${path}/what-if`, search), decode: budgetWhatIf });
  if (answer.ok) return { kind: 'answered', answer: answer.value };
  const { status, title, detail } = answer.problem;
  if (status === 409 || status === 422) return { kind: 'refused', reason: detail ?? title };
  throw errorPage(answer.problem, request);
};
