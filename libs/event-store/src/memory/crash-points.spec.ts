import { describe, expect, it } from '@jest/globals';

import { commandId, instant, isoDate, streamName } from '#kernel';

import { StoreUnavailable } from '../errors.ts';
import type { AppendRequest } from '../event-store.port.ts';
import { createMemoryEventStore } from './memory-event-store.ts';
import { createMemoryLog } from './memory-log.ts';

const request: AppendRequest = {
  commandId: commandId('0d1f4c1e-7b43-4c3a-9a39-1b7a5a0487aa'),
  contentHash: 'hash',
  writes: [
    {
      stream: streamName('resolution-1'),
      expected: 'none',
      events: [
        {
          type: 'ItemStruck',
          schemaVersion: 1,
          data: {},
          metadata: {
            occurredOn: isoDate('2023-12-20'),
            recordedAt: instant('2023-12-20T10:00:00.000Z'),
            actor: { id: 'office-1', role: 'council-office' },
            mandate: null,
            reason: null,
            correlationId: 'c',
            causationId: null,
          },
        },
      ],
    },
  ],
};

const pulled = new Error('plug pulled');
const pull = (): never => {
  throw pulled;
};

describe('a store in memory whose plug is pulled', () => {
  it('has written nothing when it happens before the commit', async () => {
    const log = createMemoryLog();
    const failing = createMemoryEventStore({ log, crash: { beforeCommit: pull } });

    await expect(failing.append(request)).rejects.toMatchObject({ name: 'StoreUnavailable', cause: pulled });

    expect(log.events).toEqual([]);
    expect(await createMemoryEventStore({ log }).append(request)).toMatchObject({ repeated: false });
  });

  it('has written everything when only the answer was lost, and a retry finds it', async () => {
    const log = createMemoryLog();
    const failing = createMemoryEventStore({ log, crash: { afterCommit: pull } });

    await expect(failing.append(request)).rejects.toBeInstanceOf(StoreUnavailable);

    expect(log.events).toHaveLength(1);
    expect(await createMemoryEventStore({ log }).append(request)).toMatchObject({ repeated: true });
    expect(log.events).toHaveLength(1);
  });

  it('wakes readers also when only the answer was lost', async () => {
    const log = createMemoryLog();
    let woken = 0;
    await createMemoryEventStore({ log }).onAppend(() => (woken += 1));

    await createMemoryEventStore({ log, crash: { afterCommit: pull } })
      .append(request)
      .catch(() => undefined);
    await Promise.resolve();

    expect(woken).toBe(1);
  });
});

describe('a closed store in memory', () => {
  it('does not answer any more', async () => {
    const store = createMemoryEventStore();
    await store.close();
    await expect(store.append(request)).rejects.toBeInstanceOf(StoreUnavailable);
  });
});
