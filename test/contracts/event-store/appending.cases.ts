import { expect, it } from '@jest/globals';

import { START } from '#kernel';

import { aStream, anEvent, events, everythingAfter, outcomes, request, started, write } from './requests.ts';
import type { Opened } from './describe-event-store.ts';

/** Hundreds of round trips, on a server that may be elsewhere. */
const SLOW = 60_000;

export const appendingCases = (opened: Opened): void => {
  it('gives a new stream its versions from 1 and says where the last event went', async () => {
    const { store } = opened();
    const stream = aStream();
    const before = await store.head();

    const result = await store.append(started(stream, 3));

    expect(result).toEqual({ position: await store.head(), versions: [{ stream, version: 3 }], repeated: false });
    expect(result.position > before).toBe(true);
  });

  it('keeps an event as it came', async () => {
    const { store } = opened();
    const stream = aStream();
    const event = anEvent({
      label: '2.3.1',
      text: 'Mehrkosten ÄÖÜß 𝄞 "\\ \u2028 – 125.000 €',
      amountCents: 12_500_000,
      numbers: [0, -1, 0.1, 1e21, Number.MAX_SAFE_INTEGER, 5e-324],
      nested: { empty: {}, list: [], nothing: null, yes: true },
    });
    const order = request([write(stream, 'none', [{ ...event, type: 'AmountSet', schemaVersion: 7 }])]);

    const { position } = await store.append(order);

    const read = await store.readStream({ stream, limit: 10 });
    expect(read).toEqual([
      {
        ...event,
        type: 'AmountSet',
        schemaVersion: 7,
        eventId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        commandId: order.commandId,
        stream,
        version: 1,
        position,
      },
    ]);
  });

  it('keeps events whose type is a word of its own to the server', async () => {
    const { store } = opened();
    const stream = aStream();
    const kept = ['Null', 'Infinity', 'select'].map((type) => ({ ...anEvent(), type }));

    await store.append(request([write(stream, 'none', kept)]));

    const read = await store.readStream({ stream, limit: 10 });
    expect(read.map(({ type }) => type)).toEqual(['Null', 'Infinity', 'select']);
  });

  it('refuses a second creation, and an append to what does not exist', async () => {
    const { store } = opened();
    const stream = aStream();
    const nowhere = aStream();
    await store.append(started(stream, 2));
    const before = await store.head();

    await expect(store.append(request([write(stream, 'none')]))).rejects.toMatchObject({
      name: 'AppendConflict',
      stream,
      expected: 'none',
      actual: 2,
    });
    await expect(store.append(request([write(nowhere, 'exists')]))).rejects.toMatchObject({
      name: 'AppendConflict',
      stream: nowhere,
      expected: 'exists',
      actual: 0,
    });
    await expect(store.append(request([write(nowhere, { exactly: 1 })]))).rejects.toMatchObject({ actual: 0 });
    expect(await store.head()).toBe(before);
  });

  it.each([1, 3])('refuses version %i of a stream that is at 2, and takes 2', async (exactly) => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream, 2));

    await expect(store.append(request([write(stream, { exactly })]))).rejects.toMatchObject({
      name: 'AppendConflict',
      expected: { exactly },
      actual: 2,
    });
    expect(await store.append(request([write(stream, { exactly: 2 })]))).toMatchObject({
      versions: [{ stream, version: 3 }],
    });
  });

  it('appends to whatever exists when that is all that matters', async () => {
    const { store } = opened();
    const stream = aStream();
    await store.append(started(stream, 4));

    expect(await store.append(request([write(stream, 'exists', events(2))]))).toMatchObject({
      versions: [{ stream, version: 6 }],
    });
  });

  it(
    'lets exactly one of two racing creations win, 200 times',
    async () => {
      const { store, reopen } = opened();
      const rival = (await reopen?.()) ?? store;
      const results: Readonly<Record<string, number>>[] = [];
      for (let race = 0; race < 200; race += 1) {
        const stream = aStream();
        results.push(await outcomes([store.append(started(stream)), rival.append(started(stream))]));
      }
      expect(results).toEqual(Array.from({ length: 200 }, () => ({ written: 1, AppendConflict: 1 })));
    },
    SLOW,
  );

  it('writes several streams all together', async () => {
    const { store } = opened();
    const [resolution, budget] = [aStream(), aStream('budget')];
    await store.append(started(budget, 2));
    const before = await store.head();

    const result = await store.append(
      request([write(resolution, 'none', events(2)), write(budget, { exactly: 2 }, events(1))]),
    );

    expect(result.versions).toEqual([
      { stream: resolution, version: 2 },
      { stream: budget, version: 3 },
    ]);
    const read = await everythingAfter(store, before);
    expect(read.map(({ stream, version }) => [stream, version])).toEqual([
      [resolution, 1],
      [resolution, 2],
      [budget, 3],
    ]);
    expect(read.at(-1)?.position).toBe(result.position);
    expect(new Set(read.map(({ eventId }) => eventId)).size).toBe(3);
  });

  it('writes none of several streams when one of them does not fit', async () => {
    const { store } = opened();
    const [resolution, budget] = [aStream(), aStream('budget')];
    await store.append(started(budget, 2));
    const before = await store.head();
    const order = request([write(resolution, 'none'), write(budget, { exactly: 1 })]);

    await expect(store.append(order)).rejects.toMatchObject({ name: 'AppendConflict', stream: budget, actual: 2 });

    expect(await everythingAfter(store, before)).toEqual([]);
    expect(await store.readStream({ stream: resolution, limit: 1 })).toEqual([]);
    expect(await store.receiptOf(order.commandId)).toBeNull();
  });

  it('checks a stream it does not write to', async () => {
    const { store } = opened();
    const [resolution, budget] = [aStream(), aStream('budget')];
    await store.append(started(budget, 2));

    await expect(
      store.append(request([write(budget, { exactly: 1 }, []), write(resolution, 'none')])),
    ).rejects.toMatchObject({ name: 'AppendConflict', stream: budget, actual: 2 });
    expect(await store.append(request([write(budget, { exactly: 2 }, []), write(resolution, 'none')]))).toMatchObject({
      versions: [{ stream: resolution, version: 1 }],
    });
    expect(await store.readStream({ stream: budget, limit: 10 })).toHaveLength(2);
  });

  it('does not begin a stream by checking that it is not there', async () => {
    const { store, reopen } = opened();
    const [resolution, organisation] = [aStream(), aStream('organisation')];
    await store.append(request([write(organisation, 'none', []), write(resolution, 'none')]));

    const other = (await reopen?.()) ?? store;
    expect(await other.readStream({ stream: organisation, limit: 10 })).toEqual([]);
    await expect(other.append(request([write(organisation, 'exists')]))).rejects.toMatchObject({ actual: 0 });
    expect(await other.append(started(organisation, 2))).toMatchObject({
      versions: [{ stream: organisation, version: 2 }],
    });
    expect((await store.readStream({ stream: organisation, limit: 10 })).map(({ version }) => version)).toEqual([1, 2]);
  });

  it(
    'never lets two appends both write what the other one checked',
    async () => {
      const { store, reopen } = opened();
      const rival = (await reopen?.()) ?? store;
      const results: Readonly<Record<string, number>>[] = [];
      for (let race = 0; race < 40; race += 1) {
        const [left, right] = [aStream(), aStream()];
        await store.append(request([write(left, 'none'), write(right, 'none')]));
        results.push(
          await outcomes([
            store.append(request([write(left, { exactly: 1 }), write(right, { exactly: 1 }, [])])),
            rival.append(request([write(right, { exactly: 1 }), write(left, { exactly: 1 }, [])])),
          ]),
        );
      }
      expect(results).toEqual(Array.from({ length: 40 }, () => ({ written: 1, AppendConflict: 1 })));
    },
    SLOW,
  );

  it('does not harm the neighbours of a command that conflicts', async () => {
    const { store } = opened();
    const taken = aStream();
    await store.append(started(taken));
    const before = await store.head();
    const streams = Array.from({ length: 60 }, () => aStream());

    const counts = await outcomes(
      streams.flatMap((stream, place) => [
        store.append(started(stream, 2)),
        ...(place % 3 === 0 ? [store.append(started(taken))] : []),
      ]),
    );

    expect(counts).toEqual({ written: 60, AppendConflict: 20 });
    const read = await everythingAfter(store, before);
    expect(read).toHaveLength(120);
    if (store.densePositions) expect(read.at(-1)?.position).toBe(before + 120n);
  });

  it('has no events before the first one', async () => {
    const { store } = opened();
    expect(await store.readAll({ after: START, upTo: START, limit: 10 })).toEqual([]);
    expect(await store.readStream({ stream: aStream(), limit: 10 })).toEqual([]);
  });
};
