import type { Booking, PlanFact } from '#council/events';
import { bookingsAfter, ledgerFactOf } from '#council/events';
import type { EventStore, LogReading } from '#event-store';
import type { JsonObject, Position, RecordedEvent } from '#kernel';

import type { Booked, BookedEvent } from './booked-event.ts';
import { isOfMoney } from './booked-event.ts';
import type { AskBookedSoFar } from './booked-so-far.ts';
import { LedgerMemory } from './ledger-memory.ts';
import { rowOf } from './ledger-row.ts';
import { plannedRows } from './planned-rows.ts';

/** Called again and again while events are worked on, because those of a plan may take long. */
export type StillAtWork = () => Promise<void>;

/** Papers whose facts are read at the same time. */
const AT_ONCE = 8;

interface Sheet {
  readonly bookings: Map<Position, Booking[]>;
  readonly faults: Map<Position, string>;
}

const bookPaper = async (
  memory: LedgerMemory,
  resolutionId: string,
  { after, upTo }: { readonly after: Position; readonly upTo: Position },
  sheet: Sheet,
): Promise<void> => {
  const facts = await memory.factsOf(resolutionId, upTo);
  const open = facts.map(({ position }) => position).filter((position) => position > after);
  try {
    for (const { fact, bookings } of bookingsAfter(facts, after)) {
      open.shift();
      memory.noteMoney(bookings);
      const before = sheet.bookings.get(fact.position) ?? [];
      sheet.bookings.set(fact.position, [...before, ...bookings]);
    }
  } catch (error) {
    const [at] = open;
    if (at === undefined) throw error;
    sheet.faults.set(at, `${resolutionId}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const planFactsIn = (events: readonly RecordedEvent[]): readonly PlanFact[] =>
  events
    .filter(({ stream }) => stream.startsWith('budget-'))
    .flatMap((recorded) => {
      try {
        const fact = ledgerFactOf(recorded);
        return fact?.subject === 'budget' ? [fact] : [];
      } catch {
        return [];
      }
    });

const papersIn = (events: readonly RecordedEvent[]): readonly string[] =>
  events.flatMap(({ stream }) => (stream.startsWith('resolution-') ? [stream.slice('resolution-'.length)] : []));

const rowsOf = (bookings: readonly Booking[]): Pick<Booked, 'rows' | 'votes'> => {
  const votes: JsonObject[] = [];
  const places = new Map<string, number>();
  const placeOf = (vote: object): number => {
    const text = JSON.stringify(vote);
    const known = places.get(text) ?? votes.length;
    if (known === votes.length) votes.push({ ...vote });
    places.set(text, known);
    return known;
  };
  const rows = bookings.map((booking, ordinal) => {
    const { vote } = booking.movement.cause;
    return rowOf(booking, { ordinal, vote: vote === null ? null : placeOf(vote) });
  });
  return { rows, votes };
};

const withBooked = (recorded: RecordedEvent, sheet: Sheet, plan: Pick<Booked, 'rows' | 'planId'>): BookedEvent => {
  const { position } = recorded;
  const { rows, votes } = rowsOf(sheet.bookings.get(position) ?? []);
  return {
    ...recorded,
    booked: { rows: [...plan.rows, ...rows], votes, planId: plan.planId, fault: sheet.faults.get(position) ?? null },
  };
};

interface Desk {
  readonly memory: LedgerMemory;
  readonly stillAtWork: StillAtWork;
}

/** Every event of a paper or a plan with what it books, in the order of the log; the others as they are. */
const book = async (
  { memory, stillAtWork }: Desk,
  events: readonly RecordedEvent[],
  after: Position,
): Promise<readonly RecordedEvent[]> => {
  const last = events.at(-1);
  if (last === undefined) return events;
  await memory.knowUpTo(after);
  memory.note(events);
  const plans = new Map(planFactsIn(events).map((fact) => [fact.position, fact]));
  const papers = [...new Set([...papersIn(events), ...[...plans.values()].flatMap((fact) => memory.reachedBy(fact))])];
  const sheet: Sheet = { bookings: new Map(), faults: new Map() };
  for (let at = 0; at < papers.length; at += AT_ONCE) {
    const some = papers.slice(at, at + AT_ONCE);
    await Promise.all(some.map((paper) => bookPaper(memory, paper, { after, upTo: last.position }, sheet)));
    await stillAtWork();
  }
  return events.map((recorded) => {
    if (!isOfMoney(recorded)) return recorded;
    const fact = plans.get(recorded.position);
    const planId = fact?.event.type === 'BudgetPlanEstablished' ? fact.event.data.planId : null;
    return withBooked(recorded, sheet, {
      rows: fact === undefined ? [] : plannedRows(fact, memory.plansBefore(fact)),
      planId,
    });
  });
};

/**
 * The log as the ledger reads it. What an event books depends on the other facts of its paper and on those of the plans, and an
 * event of a plan may move the money of many papers, so it is worked out where the log is read and handed on with the event.
 */
export const withBookings = (
  store: EventStore,
  ask: AskBookedSoFar,
  stillAtWork: StillAtWork = () => Promise.resolve(),
): EventStore => {
  const desk = { memory: new LedgerMemory(store, ask), stillAtWork };
  // What is remembered grows with the log, so stretches that are read at the same time are booked one after the other.
  let booked: Promise<unknown> = Promise.resolve();
  const readAll = (reading: LogReading): Promise<readonly RecordedEvent[]> => {
    const read = store.readAll(reading);
    const answer = booked.then(async () => book(desk, await read, reading.after));
    booked = answer.catch(() => undefined);
    return answer;
  };
  return {
    densePositions: store.densePositions,
    identity: () => store.identity(),
    append: (request) => store.append(request),
    receiptOf: (commandId) => store.receiptOf(commandId),
    readStream: (reading) => store.readStream(reading),
    readAll,
    head: () => store.head(),
    positionAt: (moment) => store.positionAt(moment),
    onAppend: (wake) => store.onAppend(wake),
    close: () => store.close(),
  };
};
