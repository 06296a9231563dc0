import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AppendStreamRequest } from '@kurrent/kurrentdb-client';
import { END, KurrentDBClient, NO_STREAM } from '@kurrent/kurrentdb-client';

import type { KurrentdbServer } from '../../support/kurrentdb-server.ts';
import { aLogName, kurrentdbName, openKurrentdbServer } from '../../support/kurrentdb-server.ts';

let server: KurrentdbServer;
let client: KurrentDBClient;
beforeAll(async () => {
  server = await openKurrentdbServer();
  client = KurrentDBClient.connectionString(server.url);
});
afterAll(async () => {
  await client.dispose();
  await server.stop();
});

const aName = (): string => `${aLogName()}.facts-1`;

const anEvent = (id: string = randomUUID(), data: Readonly<Record<string, unknown>> = {}) => ({
  id,
  type: 'ItemStruck',
  contentType: 'application/json' as const,
  data,
  metadata: { note: 'a' },
});

const to = (
  streamName: string,
  expectedState: AppendStreamRequest['expectedState'],
  events: AppendStreamRequest['events'] = [anEvent()],
): AppendStreamRequest => ({ streamName, expectedState, events });

/** What our adapter leans on or works around. Where a real server differs, this suite is the first to say so. */
describe(`what ${kurrentdbName} does`, () => {
  it('answers an identical request with the original result, and does not compare content', async () => {
    const [stream, id] = [aName(), randomUUID()];
    const first = await client.multiStreamAppend([to(stream, NO_STREAM, [anEvent(id)])]);
    await client.multiStreamAppend([to(stream, 0n)]);

    const again = await client.multiStreamAppend([to(stream, NO_STREAM, [anEvent(id, { other: true })])]);

    expect(again.responses).toEqual(first.responses);
  });

  it('names only the first of two conflicts, with an empty message', async () => {
    const [left, right] = [aName(), aName()];
    await client.multiStreamAppend([to(left, NO_STREAM), to(right, NO_STREAM)]);

    const conflict = client.multiStreamAppend([to(left, NO_STREAM), to(right, NO_STREAM)]);

    await expect(conflict).rejects.toMatchObject({ type: 'wrong-expected-version', streamName: left });
  });

  it('dresses ids that are partly old and partly new as unavailable, and writes nothing', async () => {
    const [old, fresh, id] = [aName(), aName(), randomUUID()];
    await client.multiStreamAppend([to(old, NO_STREAM, [anEvent(id)])]);

    const mixed = client.multiStreamAppend([to(old, NO_STREAM, [anEvent(id)]), to(fresh, NO_STREAM)]);

    await expect(mixed).rejects.toMatchObject({ type: 'unavailable' });
    await expect(collected(client.readStream(fresh, { maxCount: 1 }))).rejects.toMatchObject({
      type: 'stream-not-found',
    });
  });

  it('takes each stream once in a request and does not tell capitals from small letters', async () => {
    const stream = aName();

    const twice = client.multiStreamAppend([to(stream, NO_STREAM), to(stream.toUpperCase(), NO_STREAM)]);

    await expect(twice).rejects.toMatchObject({ type: 'timeout' });
  });

  it('leaves an identical request unanswered while the first is under way', async () => {
    const request = [to(aName(), NO_STREAM, [anEvent(), anEvent()])];
    const sent = [client.multiStreamAppend(request), client.multiStreamAppend(request)];
    for (const each of sent) each.catch(() => undefined);

    const answers = await Promise.all(sent.map((each) => Promise.race([each.then(() => 'answered'), silence()])));

    expect(answers).toContain('answered');
    expect(['answered', 'silent']).toContain(answers[1]);
  });

  it('gives positions that increase and are those of events only', async () => {
    const stream = aName();
    await client.multiStreamAppend([to(stream, NO_STREAM, [anEvent(), anEvent(), anEvent()])]);
    const read = await collected(client.readStream(stream, { maxCount: 10 }));
    const positions = read.map(({ event }) => event?.position?.prepare ?? 0n);

    expect(positions).toEqual(positions.toSorted((a, b) => Number(a - b)));
    expect((positions[1] ?? 0n) - (positions[0] ?? 0n)).toBeGreaterThan(1n);
    const between = { commit: (positions[0] ?? 0n) + 1n, prepare: (positions[0] ?? 0n) + 1n };
    await expect(collected(client.readAll({ fromPosition: between, maxCount: 1 }))).rejects.toMatchObject({
      type: 'unavailable',
    });
  });

  it('begins a forward reading with the event at the position, and a backward one before it', async () => {
    const stream = aName();
    await client.multiStreamAppend([to(stream, NO_STREAM, [anEvent(), anEvent()])]);
    const [, second] = await collected(client.readStream(stream, { maxCount: 2 }));
    const fromPosition = second?.event?.position ?? { commit: 0n, prepare: 0n };

    const [forwards] = await collected(client.readAll({ fromPosition, maxCount: 1 }));
    const [backwards] = await collected(client.readAll({ fromPosition, maxCount: 1, direction: 'backwards' }));

    expect([forwards?.event?.revision, backwards?.event?.revision]).toEqual([1n, 0n]);
  });

  it('cuts the time of an event to whole seconds', async () => {
    const stream = aName();
    await client.multiStreamAppend([to(stream, NO_STREAM)]);
    const [read] = await collected(client.readStream(stream, { maxCount: 1 }));

    expect(read?.event?.created.getMilliseconds()).toBe(0);
  });

  it('shows its own events in the reading of everything', async () => {
    const reading = client.readAll({ fromPosition: END, direction: 'backwards', maxCount: 4_000 });

    const types = (await collected(reading)).map(({ event }) => event?.type ?? '');

    expect(types.some((type) => type.startsWith('$'))).toBe(true);
  });

  it('gives metadata back as the texts it was given', async () => {
    const stream = aName();
    await client.multiStreamAppend([to(stream, NO_STREAM)]);
    const [read] = await collected(client.readStream(stream, { maxCount: 1 }));

    expect(read?.event?.metadata).toMatchObject({ note: 'a' });
  });
});

const silence = (): Promise<'silent'> => new Promise((resolve) => setTimeout(resolve, 500, 'silent'));

const collected = async <T>(reading: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const each of reading) found.push(each);
  return found;
};
