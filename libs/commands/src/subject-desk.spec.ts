import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CouncilCommand } from '#council';
import type { EventStore, MemoryLog } from '#event-store';
import { createMemoryEventStore, createMemoryLog } from '#event-store';
import { isoDate } from '#kernel';
import { order, sent, stream } from './testing/commands.ts';
import type { DeskWishes } from './testing/desk.ts';
import { deskOn } from './testing/desk.ts';

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

const process = (wishes: DeskWishes = {}) => deskOn(log, wishes);

/** A store on which another process writes just before each of the first appends. */
const overtaken = (times: number, write: () => Promise<unknown>): EventStore => {
  const store = createMemoryEventStore({ log });
  let left = times;
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

describe('taking a command', () => {
  it('records what was decided, with who and when', async () => {
    const result = await process().record(order('ReviseDraft'), sent({ mandate: 'i. A.', reason: 'Korrektur' }));
    expect(result).toMatchObject({ stream, revision: 1, repeated: false, eventTypes: ['DraftRevised'] });
    expect(log.events[0]?.metadata).toEqual({
      occurredOn: '2023-11-06',
      recordedAt: '2023-12-01T10:00:00.000Z',
      actor: { id: 'clerk', role: 'council-office' },
      mandate: 'i. A.',
      reason: 'Korrektur',
      correlationId: 'c',
      causationId: null,
    });
  });

  it('lets all of fifty clerks in who revise at once, each on the work of the one before', async () => {
    const desk = process();
    await Promise.all(Array.from({ length: 50 }, () => desk.record(order('ReviseDraft'), sent())));
    expect(log.events.map(({ data }) => data['textVersion'])).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it('lets exactly one of two processes submit', async () => {
    const outcomes = await Promise.allSettled([
      process().record(order('SubmitPaper'), sent()),
      process().record(order('SubmitPaper'), sent()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(log.streams.get(stream)).toHaveLength(1);
  });

  it('records nothing when there is nothing to say', async () => {
    await process().record(order('ReviseDraft'), sent());
    const result = await process().record(order('EngrossResolution'), sent());
    expect(result).toMatchObject({ revision: 1, position: 1n, eventTypes: [], repeated: false });
    expect(log.events).toHaveLength(1);
  });

  it('refuses what is said to happen tomorrow', async () => {
    const tomorrow = { ...order('SubmitPaper'), occurredOn: isoDate('2023-12-02') };
    await expect(process().record(tomorrow, sent())).rejects.toMatchObject({
      code: 'OCCURRED_IN_FUTURE',
      facts: { field: '/occurredOn', occurredOn: '2023-12-02', today: '2023-12-01' },
    });
  });
});

describe('when another process is faster', () => {
  it('decides again on the newer state while the command is still valid', async () => {
    const store = overtaken(2, () => process().record(order('ReviseDraft'), sent()));
    const result = await process({ store }).record(order('ReviseDraft'), sent());
    expect(result.revision).toBe(3);
    expect(log.events.map(({ data }) => data['textVersion'])).toEqual([1, 2, 3]);
  });

  it('tells what came between once the command is no longer valid', async () => {
    const store = overtaken(1, () => process().record(order('SubmitPaper'), sent()));
    await expect(process({ store }).record(order('ReviseDraft'), sent())).rejects.toMatchObject({
      name: 'ConcurrentChange',
      facts: {
        expectedRevision: null,
        actualRevision: 1,
        since: [{ type: 'PaperSubmitted', occurredOn: '2023-11-06', actorRole: 'council-office' }],
        rejection: { code: 'PAPER_NOT_DRAFT' },
      },
    });
    expect(log.streams.get(stream)).toHaveLength(1);
  });

  it('gives up after a bounded number of attempts', async () => {
    const store = overtaken(100, () => process().record(order('ReviseDraft'), sent()));
    await expect(process({ store, attempts: 3 }).record(order('ReviseDraft'), sent())).rejects.toMatchObject({
      name: 'ConcurrentChange',
      facts: { actualRevision: 3, rejection: null },
    });
  });

  it('never misses what was written behind its memory', async () => {
    const desk = process();
    await desk.record(order('ReviseDraft'), sent());
    await process().record(order('SubmitPaper'), sent());
    await expect(desk.record(order('ReviseDraft'), sent())).rejects.toMatchObject({ code: 'PAPER_NOT_DRAFT' });
  });

  it('reads only what is new', async () => {
    const store = createMemoryEventStore({ log });
    const read: number[] = [];
    const watched: EventStore = {
      ...store,
      readStream: (reading) => {
        read.push(reading.afterVersion ?? 0);
        return store.readStream(reading);
      },
    };
    const desk = process({ store: watched });
    for (let count = 0; count < 3; count += 1) await desk.record(order('ReviseDraft'), sent());
    expect(read).toEqual([0, 0, 1]);
  });
});

describe('a sender who names a revision (If-Match)', () => {
  it('is let in while it is the present one', async () => {
    await process().record(order('ReviseDraft'), sent({ expectedRevision: 0 }));
    const result = await process().record(order('ReviseDraft'), sent({ expectedRevision: 1 }));
    expect(result.revision).toBe(2);
  });

  it('is told what was recorded since', async () => {
    for (let count = 0; count < 3; count += 1) await process().record(order('ReviseDraft'), sent());
    await expect(process().record(order('SubmitPaper'), sent({ expectedRevision: 1 }))).rejects.toMatchObject({
      name: 'ConcurrentChange',
      facts: { expectedRevision: 1, actualRevision: 3, since: [{ type: 'DraftRevised' }, { type: 'DraftRevised' }] },
    });
  });

  it('is not let in by a retry when somebody writes at the last moment', async () => {
    const store = overtaken(1, () => process().record(order('ReviseDraft'), sent()));
    await expect(process({ store }).record(order('ReviseDraft'), sent({ expectedRevision: 0 }))).rejects.toMatchObject({
      name: 'ConcurrentChange',
      facts: { expectedRevision: 0, actualRevision: 1 },
    });
    expect(log.streams.get(stream)).toHaveLength(1);
  });
});

describe('what has to be written to other streams as well', () => {
  it('is written in the same append', async () => {
    await process().record(order('SubmitPaper'), sent());
    expect(log.events.map(({ type, stream: name }) => [type, name])).toEqual([
      ['PaperSubmitted', stream],
      ['ResolutionNumberReserved', 'number-rat-2023-0487'],
    ]);
  });

  it('refuses the command when it is there already, and writes nothing', async () => {
    await process().record(order('SubmitPaper'), sent());
    await expect(process().record(order('SubmitPaper', '23-v-2'), sent())).rejects.toMatchObject({
      code: 'RESOLUTION_NUMBER_TAKEN',
    });
    expect(log.events).toHaveLength(2);
  });
});

describe('a desk', () => {
  it('takes the commands of its subject only', () => {
    const other: CouncilCommand = {
      type: 'AcknowledgeTask',
      occurredOn: isoDate('2023-11-06'),
      data: { forwardingId: 'f-1', recipient: 'Dezernat II' },
    };
    expect([order('SubmitPaper'), other].map((command) => process().takes(command))).toEqual([true, false]);
  });
});
