import { randomUUID } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { createMemoryEventStore } from '#event-store';
import type { Position, RecordedEvent } from '#kernel';
import { systemClock } from '#platform';

import type { Acknowledgement } from './history-checker.ts';
import { findingsIn, wholeLog } from './history-checker.ts';
import { taskOpening } from './opened-task.ts';

interface Told {
  readonly log: readonly RecordedEvent[];
  readonly acknowledged: readonly Acknowledgement[];
  readonly inbox: readonly string[];
}

const findings = ({ log, acknowledged, inbox }: Told): Promise<readonly string[]> =>
  findingsIn({
    store: {
      densePositions: true,
      readAll: ({ after }) => {
        const start = log.findLastIndex(({ position }) => position === after) + 1;
        return Promise.resolve(log.slice(start));
      },
    },
    pool: { query: () => Promise.resolve({ rows: inbox.map((event_id) => ({ event_id })) }) as never },
    acknowledged,
  });

/** Three tasks, opened and delivered, as a flawless run leaves them. */
const flawless = async (): Promise<Told> => {
  const store = createMemoryEventStore();
  const acknowledged: Acknowledgement[] = [];
  for (let task = 0; task < 3; task += 1) {
    const request = taskOpening(systemClock());
    const { position } = await store.append(request);
    acknowledged.push({ commandId: request.commandId, position });
    const [write] = request.writes;
    const events = (write?.events ?? []).map((event) => ({ ...event, type: 'TaskDelivered' }));
    const commandId = randomUUID() as Acknowledgement['commandId'];
    const writes = write === undefined ? [] : [{ ...write, expected: { exactly: 1 }, events }];
    await store.append({ ...request, commandId, writes });
  }
  const log = await wholeLog(store);
  return { log, acknowledged, inbox: log.filter(({ type }) => type === 'TaskOpened').map(({ eventId }) => eventId) };
};

describe('the checker of histories', () => {
  it('finds nothing in a flawless one', async () => {
    expect(await findings(await flawless())).toEqual([]);
  });

  it('finds a position that is missing, and the command that was lost with it', async () => {
    const { log, acknowledged, inbox } = await flawless();
    const found = await findings({ log: log.toSpliced(2, 1), acknowledged, inbox });
    expect(found).toContain('Position 4 follows 2.');
    expect(found.join('\n')).toMatch(/version 2 follows 0/);
    expect(found.join('\n')).toMatch(/was acknowledged at 3, found nowhere in the log/);
  });

  it('finds a command that was recorded twice', async () => {
    const told = await flawless();
    const [first] = told.log;
    const again = first === undefined ? [] : [{ ...first, position: 7n as Position }];
    const found = (await findings({ ...told, log: [...told.log, ...again] })).join('\n');
    expect(found).toMatch(/Command .* stands in the log more than once/);
    expect(found).toMatch(/More than one event id in the log/);
  });

  it('finds a task that never arrived', async () => {
    const told = await flawless();
    expect(await findings({ ...told, log: told.log.slice(0, 5) })).toEqual([
      expect.stringMatching(/^No TaskDelivered in forwarding-/),
    ]);
    expect(await findings({ ...told, inbox: told.inbox.slice(1) })).toEqual([
      expect.stringMatching(/^No inbox entry/),
      expect.stringMatching(/^No receipt/),
    ]);
  });

  it('finds a task that arrived twice, and one that nobody opened', async () => {
    const told = await flawless();
    const twice = await findings({ ...told, inbox: [...told.inbox, ...told.inbox.slice(0, 1)] });
    expect(twice.join('\n')).toMatch(/More than one inbox entry/);
    const stranger = await findings({ ...told, inbox: [...told.inbox, randomUUID()] });
    expect(stranger.join('\n')).toMatch(/Not asked for: inbox entry/);
  });
});
