import { describe, expect, it } from '@jest/globals';

import type { AppendRequest, EventStore } from '#event-store';
import { StoreUnavailable, createKurrentdbEventStore, follow } from '#event-store';
import { START } from '#kernel';

import { standInStore } from './kurrentdb-stand-in-store.ts';
import { aStream, events, everythingAfter, request, started, write } from './requests.ts';

const opened = standInStore();

describe('a KurrentDB server (stand-in) that fails', () => {
  it('is unavailable to the first append and to the first reading when nobody listens', async () => {
    const nobody = createKurrentdbEventStore({ url: 'kurrentdb://127.0.0.1:9?tls=false' });

    await expect(nobody.append(started(aStream()))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(nobody.readAll({ after: START, limit: 1 })).rejects.toMatchObject({ cause: expect.anything() });
    await nobody.close();
  });

  it('is found by a store that was opened, and asked often, while nobody listened', async () => {
    const { server, another } = opened();
    server.kill();
    const store = another();
    for (let tries = 0; tries < 4; tries += 1) {
      await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
      await pause(300);
    }
    await server.startAgain();

    await untilTaken(store, started(aStream()));

    expect(await store.head()).toBeGreaterThan(START);
  }, 20_000);

  it('is unavailable while it starts, and then works with the same store', async () => {
    const { store, server } = opened();
    await store.head();
    const order = started(aStream());
    server.condition.isStarting = true;
    await expect(store.append(order)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    server.condition.isStarting = false;

    expect(await store.append(order)).toMatchObject({ repeated: false });
  });

  it('does not hold up the caller when it hangs; the same request again gives the one result', async () => {
    const { server, another } = opened();
    const store = another({ answerWithinMilliseconds: 1_500 });
    await store.head();
    const stream = aStream();
    const order = started(stream, 2);
    server.condition.hang();
    const begun = performance.now();
    await expect(store.append(order)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(store.readStream({ stream, limit: 10 })).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(performance.now() - begun).toBeLessThan(6_000);
    server.condition.resume();

    const result = await store.append(order);

    expect(result.versions).toEqual([{ stream, version: 2 }]);
    expect(await store.readStream({ stream, limit: 10 })).toHaveLength(2);
  }, 30_000);

  it('may have written what it did not answer: the receipt says so, and a retry does not double', async () => {
    const { server, another } = opened();
    const store = another({ answerWithinMilliseconds: 1_500 });
    await store.head();
    const stream = aStream();
    const order = started(stream, 3);
    server.condition.answersToLose = 1;

    const result = await store.append(order);

    expect(result).toMatchObject({ repeated: true, versions: [{ stream, version: 3 }] });
    expect(await another().append(order)).toEqual(result);
    expect(await store.readStream({ stream, limit: 10 })).toHaveLength(3);
  }, 30_000);

  it('loses and doubles nothing when it is killed under writers who repeat their requests', async () => {
    const { server, store, another } = opened();
    const before = await store.head();
    const rivals = [store, another()];
    const orders = Array.from({ length: 60 }, () => started(aStream(), 2));
    const work = Promise.all(orders.map((order, place) => untilTaken(rivals[place % 2] ?? store, order)));
    for (let kill = 0; kill < 3; kill += 1) {
      await pause(15);
      server.kill();
      await pause(15);
      await server.startAgain();
    }
    await work;

    const read = await everythingAfter(store, before);
    expect(read).toHaveLength(120);
    expect(new Set(read.map(({ eventId }) => eventId)).size).toBe(120);
  }, 60_000);

  it('is followed on from the last position after it was killed: no gap and no repeat', async () => {
    const { server, store, another } = opened();
    const writer = another();
    const after = await store.head();
    const stop = new AbortController();
    const read: bigint[] = [];
    const reading = (async () => {
      for await (const page of follow(store, { after, signal: stop.signal, pollMilliseconds: 50 })) {
        read.push(...page.map(({ position }) => position));
        if (read.length >= 8) stop.abort();
      }
    })();
    await writer.append(started(aStream(), 4));
    server.kill();
    await server.startAgain();
    await untilTaken(writer, started(aStream(), 4));
    await reading;

    expect(read).toEqual((await everythingAfter(store, after)).map(({ position }) => position));
  }, 30_000);

  it('wakes listeners again after it was killed', async () => {
    const { server, another } = opened();
    const listener = another();
    let wakes = 0;
    const stop = await listener.onAppend(() => (wakes += 1));
    server.kill();
    await server.startAgain();
    await untilHolds(() => wakes > 1);
    wakes = 0;

    await untilTaken(another(), started(aStream()));
    await untilHolds(() => wakes > 0);

    expect(wakes).toBeGreaterThan(0);
    await stop();
  }, 30_000);

  it('waits for a slow reader, who misses nothing', async () => {
    const { store } = opened();
    const after = await store.head();
    for (let turn = 0; turn < 8; turn += 1) await store.append(started(aStream(), 50));
    const stop = new AbortController();
    const read: bigint[] = [];
    for await (const page of follow(store, { after, signal: stop.signal, pageSize: 40 })) {
      await pause(20);
      read.push(...page.map(({ position }) => position));
      if (read.length === 400) stop.abort();
    }

    expect(new Set(read).size).toBe(400);
  }, 30_000);

  it('that denies access is a fault that names the setting, not something to wait for', async () => {
    const { server, store } = opened();
    await store.head();
    server.condition.deniesAccess = true;
    const denied = { name: 'Error', message: expect.stringContaining('KURRENTDB_URL') };
    await expect(store.append(started(aStream()))).rejects.toMatchObject(denied);
    server.condition.deniesAccess = false;

    expect(await store.append(request([write(aStream(), 'none', events(1))]))).toMatchObject({ repeated: false });
  });
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const untilHolds = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; !holds() && tries < 1_000; tries += 1) await pause(10);
};

/** Repeats the same request as long as the server is away, though not for ever. */
const untilTaken = async (store: EventStore, order: AppendRequest): Promise<void> => {
  const giveUpAt = performance.now() + 15_000;
  for (;;) {
    try {
      await store.append(order);
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || performance.now() > giveUpAt) throw error;
      await pause(20);
    }
  }
};
