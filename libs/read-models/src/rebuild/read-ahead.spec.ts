import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { EventStore, LogReading } from '#event-store';
import { createMemoryEventStore, createMemoryLog } from '#event-store';
import { commandId, instant, isoDate, position, START, streamName } from '#kernel';

import { readAhead } from './read-ahead.ts';

const at = (number: number) => position(String(number));

const metadata = {
  actor: { id: 'buero', role: 'council-office' as const },
  mandate: null,
  occurredOn: isoDate('2026-01-05'),
  recordedAt: instant('2026-01-05T08:00:00.000Z'),
  correlationId: 'c',
  causationId: null,
  reason: null,
};

const idOf = (number: number) => commandId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

/** One event at each position; the types say which are of interest. */
const logOf = async (types: readonly string[]): Promise<EventStore> => {
  const store = createMemoryEventStore({ log: createMemoryLog() });
  for (const [place, type] of types.entries()) {
    const event = { type, schemaVersion: 1, data: {}, metadata };
    const write = { stream: streamName(`resolution-${place}`), expected: 'none' as const, events: [event] };
    await store.append({ commandId: idOf(place), contentHash: 'x', writes: [write] });
  }
  return store;
};

/** Answers that were asked for first come last, as far as they are on their way together. */
const contrary = (store: EventStore, densePositions: boolean, asked: LogReading[]): EventStore => ({
  ...store,
  densePositions,
  readAll: async (reading) => {
    asked.push(reading);
    const answer = await store.readAll(reading);
    for (let turn = 0; turn < 20 - asked.length; turn += 1) await Promise.resolve();
    return answer;
  },
});

const logs = fc.array(fc.constantFrom('TaskDelivered', 'TaskAcknowledged'), { minLength: 1, maxLength: 14 });

describe('reading the log ahead', () => {
  it.each([true, false])('gives every event of interest once and in order (positions dense: %s)', (dense) =>
    fc.assert(
      fc.asyncProperty(logs, fc.nat(14), fc.integer({ min: 1, max: 5 }), async (types, upTo, limit) => {
        const store = contrary(await logOf(types), dense, []);
        const seen: bigint[] = [];
        const stretch = { after: START, upTo: at(upTo), except: ['TaskDelivered'] };
        for await (const page of readAhead(store, stretch, limit)) seen.push(...page.map((each) => each.position));
        const expected = types.flatMap((type, place) =>
          type === 'TaskAcknowledged' && place < upTo ? [BigInt(place + 1)] : [],
        );
        expect(seen).toEqual(expected);
      }),
      { numRuns: 100 },
    ),
  );

  it('has two pages on their way where positions are dense, and never more', async () => {
    const asked: LogReading[] = [];
    const store = contrary(await logOf(Array.from({ length: 10 }, () => 'TaskAcknowledged')), true, asked);
    const counts: number[] = [];
    for await (const page of readAhead(store, { after: START, upTo: at(10), except: [] }, 2)) {
      counts.push(asked.length - Number(page.at(-1)?.position) / 2);
    }
    expect(counts).toEqual([2, 2, 2, 1, 0]);
  });
});
