import type { Api } from '../api/api.server.ts';
import { errorPage } from '../api/api.server.ts';
import type { BudgetPackages, BudgetSheet, BudgetSteps } from '../api/budget-tables.ts';
import { budgetPackages, budgetSheet, budgetSteps } from '../api/budget-tables.ts';
import type { BudgetQuery } from './budget-query.ts';
import { momentSearch, withSearch } from './budget-query.ts';
import type { WhatIf } from './what-if.server.ts';
import { askWhatIf } from './what-if.server.ts';

/** All that the page of a paper's money shows. */
export interface PaperBudget {
  readonly sheet: BudgetSheet;
  readonly packages: BudgetPackages;
  readonly steps: BudgetSteps;
  readonly whatIf: WhatIf;
}

interface Question {
  readonly api: Api;
  readonly request: Request;
  readonly resolutionId: string;
  readonly query: BudgetQuery;
}

/** Null when the paper, which the visitor may see today, did not exist then. */
export const askPaperBudget = async ({ api, request, resolutionId, query }: Question): Promise<PaperBudget | null> => {
  const path = `/resolutions/${encodeURIComponent(resolutionId)}/budget`;
  const search = momentSearch(query);
  const sheet = await api.ask({ path: withSearch(`${path}/sheet`, search), decode: budgetSheet });
  if (!sheet.ok) {
    if (sheet.problem.status === 404) return null;
    throw errorPage(sheet.problem, request);
  }
  const [packages, steps, whatIf] = await Promise.all([
    api.get(withSearch(`${path}/packages`, search), budgetPackages),
    api.get(withSearch(`${path}/steps`, search), budgetSteps),
    askWhatIf({ api, request, path, query }),
  ]);
  return { sheet: sheet.value, packages, steps, whatIf };
};
