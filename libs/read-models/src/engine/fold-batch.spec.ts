import { describe, expect, it } from '@jest/globals';

import type { CouncilEvent } from '#council/events';
import type { RecordedEvent } from '#kernel';
import { commandId, instant, isoDate, position, streamName } from '#kernel';

import type { Folding, ReadEvent } from './fold-batch.ts';
import { foldBatch as foldRouted, pagesOf, route } from './fold-batch.ts';
import type { Projection } from './projection.ts';
import { storedProjection } from './stored-projection.ts';

type Task = Extract<CouncilEvent, { readonly type: 'TaskAcknowledged' | 'TaskDelivered' }>;

interface Seen {
  readonly seen: readonly string[];
}

/** Lists who acknowledged on the page of a resolution; chokes on whoever is called "nobody". */
const acknowledgements: Projection<Seen, Task> = {
  name: 'acknowledgements',
  version: 1,
  reads: { TaskAcknowledged: true, TaskDelivered: true },
  keyOf: ({ data }) => data.resolutionId,
  emptyView: () => ({ seen: [] }),
  apply: ({ seen }, { data }) => {
    if (data.recipient === 'nobody') throw new Error('nobody acknowledged');
    return { seen: [...seen, data.recipient] };
  },
};

const projection = storedProjection(acknowledgements, {
  name: 'acknowledgements',
  columns: [],
  indexes: [],
  columnsOf: () => ({}),
});

const folding = (): Folding => ({
  projection,
  pages: new Map(),
  dirty: new Set(),
  parking: { streams: new Map(), pages: new Map() },
  incidents: [],
});

const foldBatch = (state: Folding, batch: readonly ReadEvent[]): number => foldRouted(state, route(projection, batch));

let last = 0;

const recorded = (stream: string, type: string): RecordedEvent => {
  last += 1;
  const id = commandId('00000000-0000-4000-8000-000000000000');
  return {
    eventId: id as unknown as RecordedEvent['eventId'],
    commandId: id,
    stream: streamName(stream),
    version: last,
    position: position(String(last)),
    type,
    schemaVersion: 1,
    data: {},
    metadata: {
      occurredOn: isoDate('2024-01-01'),
      recordedAt: instant('2024-01-01T00:00:00.000Z'),
      actor: { id: 'a', role: 'system' },
      mandate: null,
      reason: null,
      correlationId: 'c',
      causationId: null,
    },
  };
};

const acknowledged = (forwardingId: string, resolutionId: string, recipient: string): ReadEvent => ({
  recorded: recorded(`forwarding-${forwardingId}`, 'TaskAcknowledged'),
  event: { type: 'TaskAcknowledged', data: { forwardingId, resolutionId, recipient } },
});

const unreadable = (stream: string): ReadEvent => ({
  recorded: recorded(stream, 'FromTheFuture'),
  event: null,
  cause: 'unknown type',
});

const seenOn = ({ pages }: Folding, page: string): unknown => pages.get(page)?.view;

describe('folding a batch', () => {
  it('folds events of several streams into the page they belong to, in order', () => {
    const state = folding();
    const folded = foldBatch(state, [
      acknowledged('1', 'r', 'II'),
      acknowledged('2', 'r', 'III'),
      acknowledged('3', 's', 'I'),
    ]);
    expect(folded).toBe(3);
    expect(seenOn(state, 'r')).toEqual({ seen: ['II', 'III'] });
    expect([...state.dirty]).toEqual(['r', 's']);
  });

  it('passes by what the projection does not read', () => {
    const state = folding();
    const reserved: ReadEvent = {
      recorded: recorded('number-x', 'ResolutionNumberReserved'),
      event: { type: 'ResolutionNumberReserved', data: { body: 'b', year: 2023, number: '1', resolutionId: 'r' } },
    };
    expect(foldBatch(state, [reserved])).toBe(0);
    expect(state.incidents).toEqual([]);
  });

  it('passes by it also when it cannot be read, for that is the trouble of those who read it', () => {
    const state = folding();
    const broken = { recorded: recorded('number-x', 'ResolutionNumberReserved'), event: null, cause: 'broken' };
    expect(foldBatch(state, [broken])).toBe(0);
    expect(state.incidents).toEqual([]);
  });

  it('parks the stream and the page of an event that cannot be folded, and nothing else', () => {
    const state = folding();
    const poison = acknowledged('1', 'r', 'nobody');
    const otherStream = acknowledged('2', 'r', 'II');
    const folded = foldBatch(state, [
      poison,
      acknowledged('1', 'r', 'II'),
      otherStream,
      acknowledged('2', 'r', 'III'),
      acknowledged('3', 's', 'I'),
    ]);
    expect(folded).toBe(1);
    expect(state.pages.has('r')).toBe(false);
    expect(seenOn(state, 's')).toEqual({ seen: ['I'] });
    expect(state.incidents).toMatchObject([{ page: 'r', cause: 'nobody acknowledged' }]);
    expect([...state.parking.streams]).toEqual([
      ['forwarding-1', { incident: poison.recorded.position, fromVersion: poison.recorded.version }],
      ['forwarding-2', { incident: poison.recorded.position, fromVersion: otherStream.recorded.version }],
    ]);
  });

  it('keeps what was folded into the page before the poison', () => {
    const state = folding();
    foldBatch(state, [acknowledged('1', 'r', 'II'), acknowledged('1', 'r', 'nobody')]);
    expect(state.pages.get('r')).toEqual({ view: { seen: ['II'] }, events: 1 });
  });

  it('parks the stream of an event that cannot be read, because nobody knows its page', () => {
    const state = folding();
    const batch = [unreadable('forwarding-1'), acknowledged('1', 'r', 'II'), acknowledged('2', 'r', 'III')];
    foldBatch(state, batch);
    expect(seenOn(state, 'r')).toEqual({ seen: ['III'] });
    expect(state.incidents).toMatchObject([{ page: null, cause: 'unknown type' }]);
  });

  it('names the pages it will touch before it touches them', () => {
    const batch = [unreadable('forwarding-1'), acknowledged('1', 'r', 'II'), acknowledged('2', 's', 'III')];
    expect([...pagesOf(route(projection, batch))]).toEqual(['r', 's']);
  });
});
