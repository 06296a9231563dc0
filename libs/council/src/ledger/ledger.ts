import type { IsoDate, Position } from '#kernel';
import { budgetedPaperOf } from '../budgeted-paper.ts';
import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks, planBooksOf } from '../budget-plan/plan-books.ts';
import type { CouncilEvent } from '../council-event.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import { resolutionDecider } from '../resolution/resolution.decider.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import type { AmendmentVote } from './ledger-cause.ts';
import { causeOf } from './ledger-cause.ts';
import type { LedgerMovement } from './ledger-entry.ts';
import { movesBetween } from './pair-movements.ts';
import type { Holding, HoldingPlace, Holdings } from './paper-holdings.ts';
import { holdingsOf, noHoldings } from './paper-holdings.ts';

/** A fact of the stream of a paper or of a plan, as the ledger reads it. */
export type LedgerFact = { readonly position: Position; readonly occurredOn: IsoDate } & (
  | { readonly subject: 'resolution'; readonly event: PaperEvent }
  | { readonly subject: 'budget'; readonly event: BudgetPlanEvent }
);

interface PaperAccount {
  readonly state: ResolutionState;
  readonly holdings: Holdings;
  readonly votes: ReadonlyMap<string, AmendmentVote>;
}

const newPaper: PaperAccount = { state: resolutionDecider.initialState, holdings: noHoldings, votes: new Map() };

/** A draft is nobody's proposal yet: its money counts from submission on. */
const heldBy = (state: ResolutionState, books: PlanBooks): Holdings => {
  const paper = state.status === 'draft' ? null : budgetedPaperOf(state, books);
  return paper === null ? noHoldings : holdingsOf(paper);
};

const votesAfter = ({ votes }: PaperAccount, event: CouncilEvent): PaperAccount['votes'] => {
  if (event.type !== 'AmendmentVoted') return votes;
  const { amendmentId, body, vote } = event.data;
  return new Map(votes).set(amendmentId, { body, vote });
};

const figureAt = (place: HoldingPlace, figure: number) => {
  const { department } = place;
  if (place.kind === 'posts') {
    const { kind, validFrom, validUntil } = place;
    return { kind, department, validFrom, validUntil, fteHundredths: figure };
  }
  const { kind, year, costObject } = place;
  return { kind, year, costObject, department, amountCents: figure };
};

const nothing: Holding['byStatus'] = new Map();

const movementsOf = (
  { position, occurredOn, event }: LedgerFact,
  { state, holdings, votes }: PaperAccount,
  before: Holdings,
): readonly LedgerMovement[] => {
  if (state.status === 'absent') return [];
  const keys = [...new Set([...before.keys(), ...holdings.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), holdings.get(key)];
    const place = (is ?? was)?.place;
    if (place === undefined) return [];
    const cause = causeOf({ event, paper: state, votes }, place.itemId);
    return movesBetween(was?.byStatus ?? nothing, is?.byStatus ?? nothing).map(({ from, to, figure }) => ({
      position,
      occurredOn,
      cause,
      from,
      to,
      ...figureAt(place, figure),
    }));
  });
};

/** Only these change what may be spent of what resolutions grant. */
const movesGrants = (event: BudgetPlanEvent): boolean => {
  switch (event.type) {
    case 'BudgetPlanApproved':
    case 'BlockingNoteLifted':
      return true;
    case 'MoneyReleased':
    case 'BlockingNoteSet':
      return event.data.target.kind === 'grant';
    default:
      return false;
  }
};

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
      const { event } = fact;
      const { resolutionId } = event.data;
      const before = papers.get(resolutionId) ?? newPaper;
      const state = resolutionDecider.evolve(before.state, event);
      const after = { state, holdings: heldBy(state, books), votes: votesAfter(before, event) };
      papers.set(resolutionId, after);
      yield* movementsOf(fact, after, before.holdings);
    } else {
      const { event } = fact;
      const { planId } = event.data;
      plans.set(planId, budgetPlanDecider.evolve(plans.get(planId) ?? budgetPlanDecider.initialState, event));
      books = planBooksOf(plans.values());
      if (!movesGrants(event)) continue;
      for (const [resolutionId, before] of papers) {
        const after = { ...before, holdings: heldBy(before.state, books) };
        papers.set(resolutionId, after);
        yield* movementsOf(fact, after, before.holdings);
      }
    }
  }
}
