import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { systemClock } from '#platform';

import type { CopyProgress } from '../../../apps/cli/src/log/copy-log.ts';
import { copyLog } from '../../../apps/cli/src/log/copy-log.ts';
import { factsOf } from '../../../apps/cli/src/log/facts-of.ts';
import { stateHashOf } from '../../../apps/cli/src/log/state-hash.ts';
import { loadSampleCity } from '../../../apps/cli/src/sample/load-sample-city.ts';
import { kurrentdbName } from '../../support/kurrentdb-server.ts';
import { openKurrentdbStore } from './open-kurrentdb-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { aStream, events, request, started, write } from './requests.ts';
import type { OpenedStore } from './store-under-test.ts';

const opened: OpenedStore[] = [];
const empty = async (kind: 'postgres' | 'kurrentdb'): Promise<EventStore> => {
  const one = kind === 'postgres' ? await openPostgresStore() : await openKurrentdbStore();
  opened.push(one);
  return one.store;
};

let city: EventStore;
beforeAll(async () => {
  city = await empty('postgres');
  const gateway = createCommandGateway({ store: city, clock: systemClock() });
  await loadSampleCity({
    execute: (command, context) => gateway.execute(command, context),
    onProgress: () => undefined,
  });
  const [paper, budget] = [aStream(), aStream('budget')];
  await city.append(request([write(paper, 'none', events(2)), write(budget, 'none', events(1))]));
  await city.append(request([write(budget, { exactly: 1 }, []), write(paper, { exactly: 2 }, events(1))]));
}, 60_000);
afterAll(async () => {
  for (const { close } of opened) await close();
});

const copy = (from: EventStore, to: EventStore, more: Partial<Parameters<typeof copyLog>[0]> = {}) =>
  copyLog({ from, to, signal: new AbortController().signal, onProgress: () => undefined, ...more });

const receiptsOf = async (store: EventStore) => {
  const commands = new Set<string>();
  const receipts: unknown[] = [];
  for await (const { commandId } of factsOf(store)) {
    if (commands.has(commandId)) continue;
    commands.add(commandId);
    const receipt = await store.receiptOf(commandId);
    receipts.push([commandId, receipt?.contentHash, receipt?.result.versions]);
  }
  return receipts;
};

describe(`moving the log between PostgreSQL and ${kurrentdbName}`, () => {
  it('keeps every fact and every receipt, there and back', async () => {
    const there = await empty('kurrentdb');
    const back = await empty('postgres');

    await copy(city, there);
    await copy(there, back);

    const hash = await stateHashOf(city);
    expect(hash.facts).toBeGreaterThan(10);
    expect(await stateHashOf(there)).toEqual(hash);
    expect(await stateHashOf(back)).toEqual(hash);
    expect(await receiptsOf(there)).toEqual(await receiptsOf(city));
    expect(await receiptsOf(back)).toEqual(await receiptsOf(city));
  }, 60_000);

  it('lets a command that was recorded before the move give its original result after it', async () => {
    const source = createMemoryEventStore();
    const target = await empty('kurrentdb');
    const order = started(aStream(), 3);
    const { versions } = await source.append(order);

    await copy(source, target);

    expect(await target.append(order)).toMatchObject({ repeated: true, versions });
  });

  it('goes on where it was broken off, and then brings what has been added since', async () => {
    const source = createMemoryEventStore();
    for (let count = 0; count < 10; count += 1) await source.append(started(aStream(), 2));
    const target = await empty('kurrentdb');
    const stop = new AbortController();
    const stopped = copy(source, target, {
      signal: stop.signal,
      onProgress: ({ written }: CopyProgress) => written >= 8 && stop.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');

    expect(await copy(source, target)).toEqual({ compared: 8, written: 12 });
    await source.append(started(aStream(), 2));
    expect(await copy(source, target)).toEqual({ compared: 20, written: 2 });
    expect(await stateHashOf(target)).toEqual(await stateHashOf(source));
  });

  it.each(['other facts', 'more facts'])('refuses a target that holds %s, and writes nothing', async (kind) => {
    const source = createMemoryEventStore();
    const target = await empty('kurrentdb');
    await source.append(started(aStream()));
    if (kind === 'more facts') await copy(source, target);
    await target.append(started(aStream()));
    const before = await stateHashOf(target);

    await expect(copy(source, target)).rejects.toMatchObject({ name: 'CommandRefused' });

    expect(await stateHashOf(target)).toEqual(before);
  });
});
