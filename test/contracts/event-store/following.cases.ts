import { expect, it } from '@jest/globals';

import type { EventStore } from '#event-store';
import { StoreUnavailable, follow } from '#event-store';
import type { RecordedEvent } from '#kernel';

import type { Opened } from './describe-event-store.ts';
import { aStream, started } from './requests.ts';

export const followingCases = (opened: Opened): void => {
  it('wakes listeners in every process, and no longer when they have stopped', async () => {
    const { store, reopen } = opened();
    const elsewhere = (await reopen?.()) ?? store;
    const hints = { kept: 0, ended: 0 };
    const stop = await elsewhere.onAppend(() => (hints.kept += 1));
    const stopAtOnce = await elsewhere.onAppend(() => (hints.ended += 1));
    await stopAtOnce();
    Object.assign(hints, { kept: 0, ended: 0 });

    await store.append(started(aStream()));
    for (let waited = 0; hints.kept === 0 && waited < 5_000; waited += 10) await pause(10);

    expect(hints).toEqual({ kept: 1, ended: 0 });
    await stop();
  });

  it('reads what is there, then what comes, long before it would have asked again', async () => {
    const { store, reopen } = opened();
    const writer = (await reopen?.()) ?? store;
    const after = await store.head();
    await writer.append(started(aStream(), 7));
    const stop = new AbortController();
    const begun = performance.now();

    const read = collect(
      follow(store, { after, signal: stop.signal, pageSize: 3, pollMilliseconds: 60_000 }),
      12,
      stop,
    );
    await pause(50);
    await writer.append(started(aStream(), 2));
    await pause(50);
    await writer.append(started(aStream(), 3));

    expect(await read).toEqual(await store.readAll({ after, limit: 100 }));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('finds new events by asking when no wake-up ever comes', async () => {
    const { store } = opened();
    const deaf: EventStore = { ...store, onAppend: () => Promise.resolve(() => Promise.resolve()) };
    const after = await store.head();
    const stop = new AbortController();

    const read = collect(follow(deaf, { after, signal: stop.signal, pollMilliseconds: 20 }), 2, stop);
    await pause(50);
    await store.append(started(aStream(), 2));

    expect(await read).toHaveLength(2);
  });

  it('goes on where it was when the store was away for a while', async () => {
    const { store } = opened();
    let absences = 3;
    const shaky: EventStore = {
      ...store,
      onAppend: () => Promise.reject(new StoreUnavailable('away', null)),
      readAll: async (reading) => {
        absences -= 1;
        if (absences >= 0 && absences < 2) throw new StoreUnavailable('away', null);
        return store.readAll(reading);
      },
    };
    const after = await store.head();
    await store.append(started(aStream(), 4));
    const stop = new AbortController();

    const read = await collect(
      follow(shaky, { after, signal: stop.signal, pageSize: 2, pollMilliseconds: 20 }),
      4,
      stop,
    );

    expect(read).toEqual(await store.readAll({ after, limit: 100 }));
  });

  it('lets a fault rise', async () => {
    const { store } = opened();
    const broken: EventStore = { ...store, readAll: () => Promise.reject(new Error('no such table')) };
    const stop = new AbortController();

    await expect(collect(follow(broken, { after: await store.head(), signal: stop.signal }), 1, stop)).rejects.toThrow(
      'no such table',
    );
  });

  it('ends at once when told so: while it waits, while the store hangs, and before it began', async () => {
    const { store } = opened();
    const hanging: EventStore = { ...store, readAll: () => Promise.withResolvers<never>().promise };
    const after = await store.head();
    const begun = performance.now();

    for (const one of [store, hanging]) {
      const stop = new AbortController();
      const read = collect(follow(one, { after, signal: stop.signal, pollMilliseconds: 60_000 }), 1, stop);
      await pause(30);
      stop.abort();
      expect(await read).toEqual([]);
    }
    const ended = AbortSignal.abort();
    expect(await collect(follow(store, { after, signal: ended }), 1, new AbortController())).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Takes so many events, then ends the following. */
const collect = async (
  pages: AsyncGenerator<readonly RecordedEvent[]>,
  wanted: number,
  stop: AbortController,
): Promise<readonly RecordedEvent[]> => {
  const read: RecordedEvent[] = [];
  for await (const page of pages) {
    read.push(...page);
    if (read.length >= wanted) stop.abort();
  }
  return read;
};
