import type { BudgetFaults } from '../../request/budget-query.ts';
import type { LedgerFaults } from '../../request/ledger-query.ts';
import type { Texts } from '../../texts/texts.ts';

/** What of a question cannot be answered; what is wrong with it stands beside the fields. */
export const refusalTitle = (faults: BudgetFaults | LedgerFaults, texts: Texts): string => {
  const { ledger, budgetPages, resolution, forms } = texts;
  const titles = [
    ...('paper' in faults && faults.paper ? [ledger.paperRefused] : []),
    ...(faults.year === null ? [] : [budgetPages.yearRefused]),
    ...(faults.day === null && faults.known === null ? [] : [resolution.asOf.refused]),
  ];
  const [only = forms.checkTitle, ...more] = titles;
  return more.length === 0 ? only : forms.checkTitle;
};
