import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks, planBooksOf } from '../budget-plan/plan-books.ts';
import type { LedgerMovement } from './ledger-entry.ts';
import { movesGrants } from './plan-reach.ts';
import type { LedgerFact, PaperAccount } from './paper-account.ts';
import { accountAfter, heldBy, movementsOf, newAccount } from './paper-account.ts';
import type { Holdings } from './paper-holdings.ts';
import { noHoldings } from './paper-holdings.ts';

interface Booked {
  readonly account: PaperAccount;
  readonly holdings: Holdings;
}

const nothingBooked: Booked = { account: newAccount, holdings: noHoldings };

/**
 * Haushaltsjournal: every movement of money and posts with its cause, in the order of the facts. What the movements add up
 * to at any place of the record is the budget state there. Pure; the facts must come in the order of the record.
 */
export function* ledgerOf(facts: Iterable<LedgerFact>): Generator<LedgerMovement, void, void> {
  const papers = new Map<string, Booked>();
  const plans = new Map<string, BudgetPlanState>();
  let books: PlanBooks = noBooks;
  for (const fact of facts) {
    if (fact.subject === 'resolution') {
      const { resolutionId } = fact.event.data;
      const before = papers.get(resolutionId) ?? nothingBooked;
      const account = accountAfter(before.account, fact.event);
      const holdings = heldBy(account, books);
      papers.set(resolutionId, { account, holdings });
      yield* movementsOf(fact, account, { before: before.holdings, now: holdings });
    } else {
      const { event } = fact;
      const { planId } = event.data;
      plans.set(planId, budgetPlanDecider.evolve(plans.get(planId) ?? budgetPlanDecider.initialState, event));
      books = planBooksOf(plans.values());
      if (!movesGrants(event)) continue;
      for (const [resolutionId, { account, holdings: before }] of papers) {
        const now = heldBy(account, books);
        papers.set(resolutionId, { account, holdings: now });
        yield* movementsOf(fact, account, { before, now });
      }
    }
  }
}
