import type { IsoDate, Position } from '#kernel';
import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks, planBooksOf } from '../budget-plan/plan-books.ts';
import type { LedgerMovement } from './ledger-entry.ts';
import type { LedgerFact, PaperAccount } from './paper-account.ts';
import { accountAfter, heldBy, movementsOf, newAccount } from './paper-account.ts';
import type { Holdings } from './paper-holdings.ts';
import { movesGrants } from './plan-reach.ts';

/** A movement, and the days of whose ledgers it is a part: what is recorded late may have moved other money on earlier days. */
export interface Booking {
  readonly movement: LedgerMovement;
  /** As-of dates from this day on … */
  readonly asOfFrom: IsoDate;
  /** … and before this one; null: for good. */
  readonly asOfUntil: IsoDate | null;
}

/** What one fact books. */
export interface FactBookings {
  readonly fact: LedgerFact;
  readonly bookings: readonly Booking[];
}

interface Standing {
  readonly account: PaperAccount;
  readonly plans: ReadonlyMap<string, BudgetPlanState>;
  readonly books: PlanBooks;
}

const atFirst: Standing = { account: newAccount, plans: new Map(), books: noBooks };

const after = (before: Standing, { subject, event }: LedgerFact): Standing => {
  if (subject === 'resolution') return { ...before, account: accountAfter(before.account, event) };
  const { planId } = event.data;
  const state = budgetPlanDecider.evolve(before.plans.get(planId) ?? budgetPlanDecider.initialState, event);
  const plans = new Map(before.plans).set(planId, state);
  return { ...before, plans, books: planBooksOf(plans.values()) };
};

const isBooked = ({ subject, event }: LedgerFact): boolean => subject === 'resolution' || movesGrants(event);

const told = new WeakMap<Standing, Holdings>();

/** Told once for each standing: what one fact leaves is what the next one finds. */
const holdingsIn = (standing: Standing): Holdings => {
  const known = told.get(standing);
  if (known !== undefined) return known;
  const holdings = heldBy(standing.account, standing.books);
  told.set(standing, holdings);
  return holdings;
};

const movedBetween = (fact: LedgerFact, before: Standing, now: Standing): readonly LedgerMovement[] =>
  movementsOf(fact, now.account, { before: holdingsIn(before), now: holdingsIn(now) });

const asText = (movements: readonly LedgerMovement[]): string =>
  JSON.stringify(movements, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

/** What the facts up to a day come to, without and with one more. */
interface Step {
  readonly day: IsoDate;
  readonly before: Standing;
  readonly now: Standing;
}

interface Stretch {
  readonly asOfFrom: IsoDate;
  readonly movements: readonly LedgerMovement[];
}

const joined = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.filter(({ movements }, index) => {
    const before = stretches[index - 1];
    return before === undefined || asText(before.movements) !== asText(movements);
  });

/** One more fact, on its own day and on every later one that something happened on. */
const stepsOf = (fact: LedgerFact, standings: ReadonlyMap<IsoDate, Standing>): readonly Step[] => {
  const known = [...standings.keys()].toSorted();
  const isLate = (day: IsoDate): boolean => day > fact.occurredOn;
  const until = known.findLast((day) => !isLate(day));
  const onItsDay = (until === undefined ? undefined : standings.get(until)) ?? atFirst;
  return [fact.occurredOn, ...known.filter(isLate)].map((day) => {
    const before = day === fact.occurredOn ? onItsDay : (standings.get(day) ?? atFirst);
    return { day, before, now: after(before, fact) };
  });
};

/**
 * What a fact moves in the ledger of each day. A fact that is later than all before it moves the same on its own day and
 * every later one. One that is recorded late moves on its own day what stood there then, and on later days perhaps
 * something else, because other facts were so by then: a stretch of days for each of them.
 */
const stretchesOf = (fact: LedgerFact, steps: readonly Step[]): readonly Stretch[] =>
  joined(steps.map(({ day, before, now }) => ({ asOfFrom: day, movements: movedBetween(fact, before, now) })));

const bookingsOf = (stretches: readonly Stretch[]): readonly Booking[] =>
  stretches.flatMap(({ asOfFrom, movements }, index) =>
    movements.map((movement) => ({ movement, asOfFrom, asOfUntil: stretches[index + 1]?.asOfFrom ?? null })),
  );

/**
 * What each fact behind a position books for one paper, so that the bookings of a day, up to any position, are the ledger of that
 * day as it was known there. `facts`: those of the paper and those of plans that bear on it, in the order of the record.
 */
export function* bookingsAfter(facts: Iterable<LedgerFact>, position: Position): Generator<FactBookings, void, void> {
  const standings = new Map<IsoDate, Standing>();
  for (const fact of facts) {
    const steps = stepsOf(fact, standings);
    for (const { day, now } of steps) standings.set(day, now);
    if (fact.position <= position) continue;
    yield { fact, bookings: isBooked(fact) ? bookingsOf(stretchesOf(fact, steps)) : [] };
  }
}
