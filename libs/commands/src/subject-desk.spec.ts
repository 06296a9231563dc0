import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CouncilCommand, ResolutionCommand } from '#council';
import { decodeEvent } from '#council/events';
import type { CrashPoints, EventStore, MemoryLog } from '#event-store';
import { CommandIdReused, StoreUnavailable, createMemoryEventStore, createMemoryLog } from '#event-store';
import type { Clock } from '#kernel';
import { commandId, instant, isoDate, streamName } from '#kernel';
import type { CommandContext } from './command-context.ts';
import { SubjectDesk } from './subject-desk.ts';
import { paperSubject } from './testing/paper-subject.ts';

const stream = streamName('resolution-23-v-1');
const clock: Clock = { now: () => instant('2023-12-01T10:00:00.000Z'), today: () => isoDate('2023-12-01') };

let log: MemoryLog;
beforeEach(() => {
  log = createMemoryLog();
});

/** One process with its own memory on the common log. */
const process = (options: { store?: EventStore; crash?: CrashPoints; attempts?: number } = {}) => {
  const { crash = {}, attempts = 3, store = createMemoryEventStore({ log, crash }) } = options;
  return new SubjectDesk(paperSubject, {
    store,
    clock,
    decodeEvent,
    schemaVersionOf: () => 1,
    rememberedStreams: 10,
    attempts,
  });
};

const order = (
  type: 'ReviseDraft' | 'SubmitPaper' | 'EngrossResolution',
  resolutionId = '23-v-1',
): ResolutionCommand => {
  const occurredOn = isoDate('2023-11-06');
  switch (type) {
    case 'ReviseDraft':
      return { type, occurredOn, data: { resolutionId, title: 'Radwege', items: [] } };
    case 'SubmitPaper':
      return { type, occurredOn, data: { resolutionId } };
    case 'EngrossResolution':
      return { type, occurredOn, data: { resolutionId, signedBy: 'Vorsitz' } };
  }
};

const sent = (more: Partial<CommandContext> = {}): CommandContext => ({
  commandId: commandId(randomUUID()),
  actor: { id: 'clerk', role: 'council-office' },
  mandate: null,
  reason: null,
  correlationId: 'c',
  causationId: null,
  expectedRevision: null,
  ...more,
});

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
      facts: { occurredOn: '2023-12-02', today: '2023-12-01' },
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

describe('a command sent twice', () => {
  it('gets its first result, although it would be refused by now', async () => {
    const context = sent();
    const first = await process().record(order('SubmitPaper'), context);
    const again = await process().record(order('SubmitPaper'), context);
    expect(again).toEqual({ ...first, repeated: true });
    expect(log.events).toHaveLength(2);
  });

  it('gets its first result, although it is still valid and would do it again', async () => {
    const context = sent();
    const first = await process().record(order('ReviseDraft'), context);
    await process().record(order('ReviseDraft'), sent());
    expect(await process().record(order('ReviseDraft'), context)).toEqual({ ...first, repeated: true });
    expect(log.events).toHaveLength(2);
  });

  it('gets its first result, although the revision it names has passed', async () => {
    const context = sent({ expectedRevision: 0 });
    const first = await process().record(order('ReviseDraft'), context);
    expect(await process().record(order('ReviseDraft'), context)).toEqual({ ...first, repeated: true });
  });

  it('is refused when it says something else', async () => {
    const context = sent();
    await process().record(order('ReviseDraft'), context);
    await expect(process().record(order('SubmitPaper'), context)).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('is refused when it says something else that would be refused anyway', async () => {
    const context = sent();
    await process().record(order('SubmitPaper'), context);
    await expect(process().record(order('ReviseDraft'), context)).rejects.toBeInstanceOf(CommandIdReused);
  });

  it('finds out what became of it when the answer was lost', async () => {
    const context = sent();
    let plug = true;
    const afterCommit = () => {
      if (!plug) return;
      plug = false;
      throw new Error('power failure');
    };
    await expect(process({ crash: { afterCommit } }).record(order('SubmitPaper'), context)).rejects.toBeInstanceOf(
      StoreUnavailable,
    );
    expect(await process().record(order('SubmitPaper'), context)).toMatchObject({
      revision: 1,
      repeated: true,
      eventTypes: ['PaperSubmitted'],
    });
    expect(log.events).toHaveLength(2);
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
