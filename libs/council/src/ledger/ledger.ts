import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks, planBooksOf } from '../budget-plan/plan-books.ts';
import type { LedgerMovement } from './ledger-entry.ts';
import { movesGrants } from './moves-grants.ts';
import type { LedgerFact, PaperAccount } from './paper-account.ts';
import { accountAfter, accountUnder, movementsOf, newAccount } from './paper-account.ts';

/**
 * Haushaltsjournal: every movement of money and posts with its cause, in the order of the facts. What the movements add up
 * to at any place of the record is the budget state there. Pure; the facts must come in the order of the record.
 */
export function* ledgerOf(facts: Iterable<LedgerFact>): Generator<LedgerMovement, void, void> {
  const papers = new Map<string, PaperAccount>();
  const plans = new Map<string, BudgetPlanState>();
  let books: PlanBooks = noBooks;
  for (const fact of facts) {
    if (fact.subject === 'resolution') {
      const { resolutionId } = fact.event.data;
      const before = papers.get(resolutionId) ?? newAccount;
      const after = accountAfter(before, fact.event, books);
      papers.set(resolutionId, after);
      yield* movementsOf(fact, after, before.holdings);
    } else {
      const { event } = fact;
      const { planId } = event.data;
      plans.set(planId, budgetPlanDecider.evolve(plans.get(planId) ?? budgetPlanDecider.initialState, event));
      books = planBooksOf(plans.values());
      if (!movesGrants(event)) continue;
      for (const [resolutionId, before] of papers) {
        const after = accountUnder(before, books);
        papers.set(resolutionId, after);
        yield* movementsOf(fact, after, before.holdings);
      }
    }
  }
}
