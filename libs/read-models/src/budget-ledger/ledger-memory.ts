import type { Booking, LedgerFact, PlanFact } from '#council/events';
import { bearsOn, ledgerFactOf, reachOf } from '#council/events';
import type { EventStore } from '#event-store';
import { readWholeStream } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';
import { START, streamName } from '#kernel';

import type { AskBookedSoFar } from './booked-so-far.ts';
import { PaperFacts } from './paper-facts.ts';

/** An event that this program cannot read is told of by the projection, which reads it too. */
const readable = (recorded: RecordedEvent): LedgerFact | null => {
  try {
    return ledgerFactOf(recorded);
  } catch {
    return null;
  }
};

const planFactIn = (recorded: RecordedEvent): readonly PlanFact[] => {
  const fact = readable(recorded);
  return fact?.subject === 'budget' ? [fact] : [];
};

/** What lines hold and who takes from them moves nothing of what resolutions grant. */
const isKept = ({ event }: PlanFact): boolean =>
  event.type !== 'LineDrawn' && event.type !== 'LineReturned' && event.type !== 'MoneyTransferred';

type Years = Map<string, Set<number>>;

const addAll = (papers: Years, resolutionId: string, years: readonly number[]): void => {
  const known = papers.get(resolutionId) ?? new Set();
  for (const year of years) known.add(year);
  papers.set(resolutionId, known);
};

const papersOf = (papers: Years, asked: readonly number[]): readonly string[] =>
  [...papers].flatMap(([resolutionId, years]) => (asked.some((year) => years.has(year)) ? [resolutionId] : []));

/**
 * What was read of the log so far, as far as later facts may bear on it: facts of plans, and which papers have money of
 * which years. Facts never change, so whatever is here stays true; what is missing is asked for.
 */
export class LedgerMemory {
  readonly #store: EventStore;
  readonly #ask: AskBookedSoFar;
  readonly #plans = new Map<string, PlanFact[]>();
  readonly #held: Years = new Map();
  readonly #granted: Years = new Map();
  #papers: PaperFacts;
  #through: Position = START;

  constructor(store: EventStore, ask: AskBookedSoFar) {
    this.#store = store;
    this.#ask = ask;
    this.#papers = new PaperFacts(store);
  }

  /** Makes up for what somebody else read and booked. */
  async knowUpTo(position: Position): Promise<void> {
    if (position <= this.#through) return;
    const { planIds, papers } = await this.#ask(position);
    this.#papers = new PaperFacts(this.#store);
    for (const planId of planIds) {
      const recorded = await readWholeStream(this.#store, streamName(`budget-${planId}`), { upTo: position });
      this.#plans.set(planId, recorded.flatMap(planFactIn).filter(isKept));
    }
    for (const { resolutionId, held, granted } of papers) {
      addAll(this.#held, resolutionId, held);
      addAll(this.#granted, resolutionId, granted);
    }
    this.#through = position;
  }

  note(events: readonly RecordedEvent[]): void {
    for (const recorded of events) {
      if (recorded.stream.startsWith('resolution-')) this.#papers.note(recorded);
      else if (recorded.position > this.#through) this.#notePlan(recorded);
    }
    const { position = this.#through } = events.at(-1) ?? {};
    if (position > this.#through) this.#through = position;
  }

  noteMoney(bookings: readonly Booking[]): void {
    for (const { movement } of bookings) {
      if (movement.kind === 'posts') continue;
      const { cause, year } = movement;
      addAll(this.#held, cause.resolutionId, [year]);
      if (movement.to === 'approved') addAll(this.#granted, cause.resolutionId, [year]);
    }
  }

  plansBefore({ position, event }: PlanFact): readonly PlanFact[] {
    return (this.#plans.get(event.data.planId) ?? []).filter((fact) => fact.position < position);
  }

  /** Papers that a fact of a plan may move money of. */
  reachedBy(fact: PlanFact): readonly string[] {
    const reach = reachOf(
      fact.event,
      this.plansBefore(fact).map(({ event }) => event),
    );
    switch (reach.kind) {
      case 'nobody':
        return [];
      case 'paper':
        return [reach.resolutionId];
      case 'granted':
        return papersOf(this.#granted, reach.years);
      case 'held':
        return papersOf(this.#held, reach.years);
    }
  }

  /** Facts of one paper and those of plans that bear on it, up to a position, in the order of the record. */
  async factsOf(resolutionId: string, upTo: Position): Promise<readonly LedgerFact[]> {
    const own = await this.#papers.upTo(streamName(`resolution-${resolutionId}`), upTo);
    const plans = [...this.#plans.values()]
      .flat()
      .filter(({ position, event }) => position <= upTo && bearsOn(event, resolutionId));
    return [...own, ...plans].toSorted((one, other) => (one.position < other.position ? -1 : 1));
  }

  #notePlan(recorded: RecordedEvent): void {
    for (const fact of planFactIn(recorded).filter(isKept)) {
      const { planId } = fact.event.data;
      this.#plans.set(planId, [...(this.#plans.get(planId) ?? []), fact]);
    }
  }
}
