import type { EventId, Instant, IsoDate, Position } from '#kernel';
import { budgetedPaperOf } from '../budget/budgeted-paper.ts';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import { resolutionDecider } from '../resolution/resolution.decider.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import type { AmendmentVote } from './ledger-cause.ts';
import { causeOf } from './ledger-cause.ts';
import type { LedgerMovement } from './ledger-entry.ts';
import { movesBetween } from './pair-movements.ts';
import type { Holding, HoldingPlace, Holdings } from './paper-holdings.ts';
import { holdingsOf, noHoldings } from './paper-holdings.ts';

interface Moment {
  readonly eventId: EventId;
  readonly position: Position;
  readonly occurredOn: IsoDate;
  readonly recordedAt: Instant;
}

export type PaperFact = Moment & { readonly subject: 'resolution'; readonly event: PaperEvent };
export type PlanFact = Moment & { readonly subject: 'budget'; readonly event: BudgetPlanEvent };

/** A fact of the stream of a paper or of a plan, as the ledger reads it. */
export type LedgerFact = PaperFact | PlanFact;

/** What the ledger knows of one paper at one place of the record. */
export interface PaperAccount {
  readonly state: ResolutionState;
  readonly votes: ReadonlyMap<string, AmendmentVote>;
}

export const newAccount: PaperAccount = { state: resolutionDecider.initialState, votes: new Map() };

/** What a paper holds under the books of the plans. A draft is nobody's proposal yet: it holds nothing. */
export const heldBy = ({ state }: PaperAccount, books: PlanBooks): Holdings => {
  const paper = state.status === 'draft' ? null : budgetedPaperOf(state, books);
  return paper === null ? noHoldings : holdingsOf(paper);
};

const votesAfter = ({ votes }: PaperAccount, event: PaperEvent): PaperAccount['votes'] => {
  if (event.type !== 'AmendmentVoted') return votes;
  const { amendmentId, body, vote } = event.data;
  return new Map(votes).set(amendmentId, { body, vote });
};

/** The account after a fact of the paper itself. */
export const accountAfter = (before: PaperAccount, event: PaperEvent): PaperAccount => ({
  state: resolutionDecider.evolve(before.state, event),
  votes: votesAfter(before, event),
});

const posts = (movement: string, figure: number) => ({
  fteHundredths: movement === 'converted' ? 0 : figure,
  neededFteHundredths: movement === 'converted' || movement === 'created' ? figure : 0,
});

const figureAt = (place: HoldingPlace, figure: number) => {
  const { valueId, department } = place;
  if (place.kind === 'posts') {
    const { kind, validFrom, validUntil, movement, early, dueToLapse } = place;
    return {
      kind,
      valueId,
      department,
      validFrom,
      validUntil,
      movement,
      early,
      dueToLapse,
      ...posts(movement, figure),
    };
  }
  const { kind, year, costObject, sort, direction, line } = place;
  return { kind, valueId, department, year, costObject, sort, direction, line, amountCents: figure };
};

const nothing: Holding['byStatus'] = new Map();

const isSame = (one: Holding['byStatus'], other: Holding['byStatus']): boolean =>
  one.size === other.size && [...one].every(([status, figure]) => other.get(status) === figure);

/** What a paper held before a fact, and holds after it. */
export interface HeldAround {
  readonly before: Holdings;
  readonly now: Holdings;
}

/** What a fact moved: the difference between what the paper held before and what it holds now, place by place. */
export const movementsOf = (
  { eventId, position, occurredOn, recordedAt, event }: LedgerFact,
  { state, votes }: PaperAccount,
  { before, now }: HeldAround,
): readonly LedgerMovement[] => {
  if (state.status === 'absent') return [];
  const keys = [...new Set([...before.keys(), ...now.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), now.get(key)];
    const place = (is ?? was)?.place;
    if (place === undefined) return [];
    const [from, to] = [was?.byStatus ?? nothing, is?.byStatus ?? nothing];
    if (isSame(from, to)) return [];
    const moves = movesBetween(from, to);
    const cause = causeOf({ event, eventId, paper: state, votes }, place.itemId);
    const moment = { position, occurredOn, recordedAt };
    return moves.map((move) => ({
      ...{ ...moment, cause, from: move.from, to: move.to },
      ...figureAt(place, move.figure),
    }));
  });
};
