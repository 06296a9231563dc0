import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore, MemoryLog } from '#event-store';
import { createMemoryEventStore, createMemoryLog } from '#event-store';
import { commandId } from '#kernel';
import { order, sent, stream } from './testing/commands.ts';
import { deskOnStore } from './testing/desk.ts';
import { paperSubject } from './testing/paper-subject.ts';

let log: MemoryLog;
let reads: string[];
beforeEach(() => {
  log = createMemoryLog();
  reads = [];
});

/** Another process, in which a submission begins a paper. */
const process = () => {
  const store = createMemoryEventStore({ log });
  const watched: EventStore = {
    ...store,
    readStream: (reading) => {
      reads.push(reading.stream);
      return store.readStream(reading);
    },
  };
  return deskOnStore({ ...paperSubject, begins: ({ type }) => type === 'SubmitPaper' }, watched);
};

const submitted = order('SubmitPaper');

describe('an order that begins a paper', () => {
  it('is recorded without reading what cannot be there', async () => {
    const result = await process().record(submitted, sent());
    expect(result).toMatchObject({ stream, revision: 1, repeated: false, eventTypes: ['PaperSubmitted'] });
    expect(reads).toEqual([]);
  });

  it('is refused by its own rule when the paper has been there for long', async () => {
    await process().record(submitted, sent());
    await expect(process().record(submitted, sent())).rejects.toMatchObject({ code: 'PAPER_NOT_DRAFT' });
    expect(log.streams.get(stream)).toHaveLength(1);
  });

  it('is decided on what is there when that allows it', async () => {
    await process().record(order('ReviseDraft'), sent());
    expect(await process().record(submitted, sent())).toMatchObject({ revision: 2 });
    expect(log.events.map(({ type }) => type)).toEqual(['DraftRevised', 'PaperSubmitted', 'ResolutionNumberReserved']);
  });

  it('gets its first result when it is sent twice', async () => {
    const same = sent({ commandId: commandId('0d1f4c1e-7b43-4c3a-9a39-1b7a5a0487aa') });
    const first = await process().record(submitted, same);
    expect(await process().record(submitted, same)).toEqual({ ...first, repeated: true });
  });

  it('lets one of two processes in that begin it at the same moment', async () => {
    const outcomes = await Promise.allSettled([
      process().record(submitted, sent()),
      process().record(submitted, sent()),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(log.streams.get(stream)).toHaveLength(1);
  });

  it('is refused a companion that another paper has taken', async () => {
    await process().record(submitted, sent());
    await expect(process().record(order('SubmitPaper', '23-v-2'), sent())).rejects.toMatchObject({
      code: 'RESOLUTION_NUMBER_TAKEN',
    });
  });

  it('is held to the revision its sender names', async () => {
    await process().record(order('ReviseDraft'), sent());
    await expect(process().record(submitted, sent({ expectedRevision: 0 }))).rejects.toMatchObject({
      name: 'ConcurrentChange',
      facts: { expectedRevision: 0, actualRevision: 1 },
    });
  });
});
