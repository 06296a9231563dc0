import { expect, it } from '@jest/globals';

import type { Opened } from './describe-event-store.ts';
import { aCommandId, aStream, events, everythingAfter, outcomes, request, started, write } from './requests.ts';

export const repeatingCases = (opened: Opened): void => {
  it('gives the original result again and writes nothing', async () => {
    const { store } = opened();
    const [resolution, budget] = [aStream(), aStream('budget')];
    const order = request([write(resolution, 'none', events(1)), write(budget, 'none', events(2))]);
    const original = await store.append(order);
    const written = await store.head();

    expect(await store.append(order)).toEqual({ ...original, repeated: true });
    expect(await store.head()).toBe(written);
  });

  it('still gives it when the streams have long moved on', async () => {
    const { store } = opened();
    const stream = aStream();
    const order = started(stream, 2);
    const original = await store.append(order);
    await store.append(request([write(stream, { exactly: 2 }, events(3))]));
    for (let count = 0; count < 20; count += 1) await store.append(started(aStream(), 50));

    expect(await store.append(order)).toEqual({ ...original, repeated: true });
    expect(await store.readStream({ stream, limit: 100 })).toHaveLength(5);
  }, 60_000);

  it('still gives it after the store was opened anew', async () => {
    const { store, reopen } = opened();
    if (reopen === undefined) return;
    const order = started(aStream(), 2);
    const original = await store.append(order);

    const later = await reopen();

    expect(await later.append(order)).toEqual({ ...original, repeated: true });
  });

  it('makes the same event ids for the same command', async () => {
    const { store } = opened();
    const stream = aStream();
    const order = started(stream, 3);
    await store.append(order);
    const first = await store.readStream({ stream, limit: 10 });
    await store.append(order);

    expect((await store.readStream({ stream, limit: 10 })).map(({ eventId }) => eventId)).toEqual(
      first.map(({ eventId }) => eventId),
    );
  });

  it('refuses the same command id with other content, before it looks at any version', async () => {
    const { store } = opened();
    const commandId = aCommandId();
    await store.append(request([write(aStream(), 'none')], { commandId }));
    const before = await store.head();

    await expect(
      store.append(request([write(aStream(), 'exists')], { commandId, contentHash: 'hash-2' })),
    ).rejects.toMatchObject({ name: 'CommandIdReused', commandId });
    expect(await store.head()).toBe(before);
  });

  it('writes once what is sent many times at once', async () => {
    const { store, reopen } = opened();
    const rival = (await reopen?.()) ?? store;
    const stream = aStream();
    const order = started(stream, 2);

    const results = await Promise.all([...Array(20).keys()].map((n) => (n % 2 === 0 ? store : rival).append(order)));

    expect(results.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(results.map(({ position }) => position)).size).toBe(1);
    expect(await store.readStream({ stream, limit: 10 })).toHaveLength(2);
  });

  it('lets one content win when two are sent at once under one id', async () => {
    const { store } = opened();
    const commandId = aCommandId();

    const counts = await outcomes(
      ['hash-1', 'hash-2'].map((contentHash) =>
        store.append(request([write(aStream(), 'none')], { commandId, contentHash })),
      ),
    );

    expect(counts).toEqual({ written: 1, CommandIdReused: 1 });
  });

  it('can be tried again under the same id after a conflict', async () => {
    const { store } = opened();
    const stream = aStream();
    const commandId = aCommandId();
    await store.append(started(stream));
    await expect(store.append(request([write(stream, 'none')], { commandId }))).rejects.toMatchObject({
      name: 'AppendConflict',
    });

    expect(await store.append(request([write(stream, { exactly: 1 })], { commandId }))).toMatchObject({
      repeated: false,
      versions: [{ stream, version: 2 }],
    });
  });

  it('shows the receipt of a command, and none where there was none', async () => {
    const { store } = opened();
    const order = request([write(aStream(), 'none', events(3))], { contentHash: 'sha256:0487' });
    const { position, versions } = await store.append(order);
    const before = await store.head();

    expect(await store.receiptOf(order.commandId)).toEqual({
      contentHash: 'sha256:0487',
      result: { position, versions },
    });
    expect(await store.receiptOf(aCommandId())).toBeNull();
    expect(await everythingAfter(store, before)).toEqual([]);
  });
};
