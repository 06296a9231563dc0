import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { EventStore } from '#event-store';
import type { Position, RecordedEvent, StreamName } from '#kernel';

import type { Opened } from './describe-event-store.ts';
import { aStream, events, everythingAfter, outcomes, request, started, write } from './requests.ts';

export const orderingCases = (opened: Opened): void => {
  it('shows a reader that tails many writers everything once, in order, and nothing late', async () => {
    const { store, reopen } = opened();
    const stores = [store, (await reopen?.()) ?? store];
    const before = await store.head();
    const stop = new AbortController();
    const tail = tailUntil(store, before, stop.signal);

    const writers = Array.from({ length: 24 }, async (_, writer) => {
      for (let turn = 0; turn < 12; turn += 1) {
        const target = stores[(writer + turn) % stores.length] ?? store;
        const taken = turn % 4 === 3;
        const order = taken ? request([write(aStream(), 'exists')]) : started(aStream(), (turn % 3) + 1);
        await target.append(order).catch(() => undefined);
      }
    });
    await Promise.all(writers);
    stop.abort();
    const tailed = await tail;

    const positions = tailed.map(({ position }) => position);
    expect(positions).toHaveLength(24 * 18);
    expect(positions).toEqual(positions.toSorted(ascending));
    expect(tailed).toEqual(await everythingAfter(store, before));
    if (store.densePositions) expect(positions).toEqual(positions.map((_, place) => before + BigInt(place + 1)));
  }, 60_000);

  it('keeps the order of every stream in the global reading, and the events of one append together', async () => {
    const { store, reopen } = opened();
    const stores = [store, (await reopen?.()) ?? store];
    const streams = [aStream(), aStream(), aStream()] as const;
    await store.append(request(streams.map((stream) => write(stream, 'none'))));
    const before = await store.head();

    await Promise.all(
      Array.from({ length: 60 }, (_, turn) =>
        (stores[turn % 2] ?? store).append(
          request([
            write(streams[turn % 3] ?? streams[0], 'exists', events(2)),
            write(streams[(turn + 1) % 3] ?? streams[1], 'exists', events(1)),
          ]),
        ),
      ),
    );

    const read = await everythingAfter(store, before);
    expect(read).toHaveLength(180);
    for (const stream of streams) {
      const versions = read.filter((event) => event.stream === stream).map(({ version }) => version);
      expect(versions).toEqual(versions.map((_, place) => place + 2));
    }
    const commands = read.map(({ commandId }) => commandId);
    const changes = commands.filter((commandId, place) => commandId !== commands[place - 1]);
    expect(changes).toHaveLength(60);
  }, 60_000);

  it('leaves no hole where appends were refused', async () => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream));
    const before = await store.head();
    for (let turn = 0; turn < 5; turn += 1) {
      await outcomes([
        store.append(started(stream, 3)),
        store.append(request([write(aStream(), 'exists', events(2))])),
      ]);
    }

    const { position } = await store.append(started(aStream()));

    expect((await everythingAfter(store, before)).map((event) => event.position)).toEqual([position]);
    if (store.densePositions) expect(position).toBe(before + 1n);
  }, 60_000);

  it('agrees with a plain list, whatever writers do at once', async () => {
    const { store, reopen } = opened();
    const stores = [store, (await reopen?.()) ?? store] as const;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(attempt, { minLength: 1, maxLength: 8 }), { maxLength: 6 }),
        async (rounds) => {
          const streams = [aStream(), aStream(), aStream()] as const;
          const before = await store.head();
          let written = 0;
          for (const round of rounds) {
            const results = await Promise.allSettled(round.map((one) => appendAttempt(stores, streams, one)));
            written += results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
          }
          await expectConsistent(store, { before, streams, written });
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
};

interface Attempt {
  readonly store: 0 | 1;
  readonly target: 0 | 1 | 2;
  readonly checked: 0 | 1 | 2;
  readonly expected: 'none' | 'exists' | { readonly exactly: number };
  readonly count: number;
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  store: fc.constantFrom(0, 1),
  target: fc.constantFrom(0, 1, 2),
  checked: fc.constantFrom(0, 1, 2),
  expected: fc.oneof(
    fc.constantFrom('none', 'exists'),
    fc.integer({ min: 1, max: 4 }).map((exactly) => ({ exactly })),
  ),
  count: fc.integer({ min: 1, max: 3 }),
});

const appendAttempt = async (
  stores: readonly [EventStore, EventStore],
  streams: readonly [StreamName, StreamName, StreamName],
  { store, target, checked, expected, count }: Attempt,
): Promise<number> => {
  const checks = checked === target ? [] : [write(streams[checked], 'exists', [])];
  await stores[store].append(request([write(streams[target], expected, events(count)), ...checks]));
  return count;
};

const expectConsistent = async (
  store: EventStore,
  { before, streams, written }: { before: Position; streams: readonly StreamName[]; written: number },
): Promise<void> => {
  const read = await everythingAfter(store, before, 7);
  expect(read).toHaveLength(written);
  if (store.densePositions) {
    expect(read.map(({ position }) => position)).toEqual(read.map((_, place) => before + BigInt(place + 1)));
  }
  for (const stream of streams) {
    const own = read.filter((event) => event.stream === stream);
    expect(own.map(({ version }) => version)).toEqual(own.map((_, place) => place + 1));
    expect(await store.readStream({ stream, limit: 1_000 })).toEqual(own);
  }
};

const ascending = (left: Position, right: Position): number => (left < right ? -1 : Number(left > right));

/** Reads on and on, and once more after the signal, so that it ends with all there is. */
const tailUntil = async (store: EventStore, after: Position, signal: AbortSignal): Promise<RecordedEvent[]> => {
  const read: RecordedEvent[] = [];
  for (;;) {
    const last = signal.aborted;
    const page = await store.readAll({ after: read.at(-1)?.position ?? after, limit: 50 });
    read.push(...page);
    if (last && page.length === 0) return read;
  }
};
