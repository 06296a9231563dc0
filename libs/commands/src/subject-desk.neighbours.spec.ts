import { beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CouncilEvent } from '#council/events';
import type { EventStore, MemoryLog } from '#event-store';
import { createMemoryEventStore, createMemoryLog } from '#event-store';
import type { StreamName } from '#kernel';
import { commandId } from '#kernel';
import { stamped } from './stamp.ts';
import { clock, order, sent } from './testing/commands.ts';
import type { DeskWishes } from './testing/desk.ts';
import { deskFor } from './testing/desk.ts';
import { lastSeatSubject, seat, seatOffered, seatTaken } from './testing/last-seat-subject.ts';

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

const desk = (wishes: DeskWishes = {}) => deskFor(lastSeatSubject, log, wishes);

/** What another subject's desk records of the seat. */
const recordSeat = (event: CouncilEvent) => {
  const version = log.streams.get(seat)?.length ?? 0;
  const stamp = { command: order('SubmitPaper'), context: sent(), recordedAt: clock.now(), schemaVersionOf: () => 1 };
  return createMemoryEventStore({ log }).append({
    commandId: commandId(randomUUID()),
    contentHash: 'seat',
    writes: [
      { stream: seat, expected: version === 0 ? 'none' : { exactly: version }, events: stamped([event], stamp) },
    ],
  });
};

/** A store on which somebody else writes just before the first append. */
const overtaken = (write: () => Promise<unknown>): EventStore => {
  const store = createMemoryEventStore({ log });
  let left = 1;
  return {
    ...store,
    append: async (request) => {
      if (left > 0) {
        left -= 1;
        await write();
      }
      return store.append(request);
    },
  };
};

/** A store that says which streams are read, and the greatest number of reads under way at once. */
const watched = () => {
  const store = createMemoryEventStore({ log });
  const reads: StreamName[] = [];
  const watching: EventStore = {
    ...store,
    readStream: (reading) => {
      reads.push(reading.stream);
      return store.readStream(reading);
    },
  };
  return { store: watching, reads };
};

const types = () => log.events.map(({ type }) => type);

describe('a decision that looks at a neighbour', () => {
  it('is recorded together with what it changes there', async () => {
    await recordSeat(seatOffered);
    await desk().record(order('SubmitPaper'), sent());
    expect(types()).toEqual(['TaskOpened', 'PaperSubmitted', 'TaskAcknowledged']);
  });

  it('is refused by what the neighbour says', async () => {
    await recordSeat(seatOffered);
    await recordSeat(seatTaken('23-v-9'));
    await expect(desk().record(order('SubmitPaper'), sent())).rejects.toMatchObject({ code: 'FORWARDING_ID_TAKEN' });
    expect(types()).toEqual(['TaskOpened', 'TaskAcknowledged']);
  });

  it('of two papers after the last seat, lets exactly one have it', async () => {
    await recordSeat(seatOffered);
    const outcomes = await Promise.allSettled([
      desk().record(order('SubmitPaper', '23-v-1'), sent()),
      desk().record(order('SubmitPaper', '23-v-2'), sent()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'Rejection', code: 'FORWARDING_ID_TAKEN' },
    });
    expect(types()).toEqual(['TaskOpened', 'PaperSubmitted', 'TaskAcknowledged']);
  });

  it('is decided again when the neighbour moved meanwhile, and refused by what it has become', async () => {
    await recordSeat(seatOffered);
    const store = overtaken(() => recordSeat(seatTaken('23-v-9')));
    await expect(desk({ store }).record(order('ReviseDraft'), sent())).rejects.toMatchObject({
      name: 'Rejection',
      code: 'FORWARDING_ID_TAKEN',
    });
    expect(log.streams.get(seat)).toHaveLength(2);
    expect(log.events).toHaveLength(2);
  });

  it('is decided again when a neighbour that was not there has come to be', async () => {
    const store = overtaken(() => recordSeat(seatOffered));
    await desk({ store }).record(order('ReviseDraft'), sent());
    expect(types()).toEqual(['TaskOpened', 'DraftRevised']);
  });

  it('does not mind a neighbour that it only read', async () => {
    await recordSeat(seatOffered);
    const store = overtaken(() => recordSeat(seatTaken('23-v-9')));
    const withdrawal = { ...order('SubmitPaper'), type: 'WithdrawAmendment' as const };
    const data = { resolutionId: '23-v-1', amendmentId: 'a' };
    await desk({ store }).record({ ...withdrawal, data }, sent());
    expect(types()).toEqual(['TaskOpened', 'TaskAcknowledged', 'DraftRevised']);
  });

  it('gives up on a neighbour that never stands still, and says what moved', async () => {
    await recordSeat(seatOffered);
    const memory = createMemoryEventStore({ log });
    const store: EventStore = {
      ...memory,
      append: async (request) => {
        await recordSeat(seatOffered);
        return memory.append(request);
      },
    };
    await expect(desk({ store, attempts: 3 }).record(order('ReviseDraft'), sent())).rejects.toMatchObject({
      name: 'ConcurrentChange',
      facts: { stream: seat, expectedRevision: null, actualRevision: 4, rejection: null },
    });
  });

  it('lets all of twenty papers in that need the neighbour as it is', async () => {
    await recordSeat(seatOffered);
    const one = desk();
    const papers = Array.from({ length: 20 }, (_, index) => `23-v-${index + 1}`);
    await Promise.all(papers.map((paper) => one.record(order('ReviseDraft', paper), sent())));
    expect(log.events).toHaveLength(21);
  });
});

describe('a decision that looks at nobody', () => {
  it('reads its own stream and nothing else', async () => {
    const { store, reads } = watched();
    await desk({ store }).record(order('EngrossResolution'), sent());
    expect(reads).toEqual(['resolution-23-v-1']);
  });

  it('writes its own stream and checks no other', async () => {
    const memory = createMemoryEventStore({ log });
    const written: StreamName[][] = [];
    const store: EventStore = {
      ...memory,
      append: (request) => {
        written.push(request.writes.map(({ stream }) => stream));
        return memory.append(request);
      },
    };
    await desk({ store }).record(order('EngrossResolution'), sent());
    expect(written).toEqual([['resolution-23-v-1']]);
  });
});
