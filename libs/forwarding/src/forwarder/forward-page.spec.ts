import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';

import type { EventId, Position, RecordedEvent } from '#kernel';
import { commandId, instant, isoDate, streamName } from '#kernel';
import { applicationPool } from '#platform';

import type { FreshDatabase } from '../../../../test/support/database.ts';
import { freshDatabase } from '../../../../test/support/database.ts';
import { forwardingSchema } from '../forwarding.schema.ts';
import type { Lease } from '../lease/lease.ts';
import { LeaseLost, acquireLease, releaseLease, renewLease } from '../lease/lease.ts';
import { forwardPage } from './forward-page.ts';

jest.setTimeout(30_000);

const queue = { add: () => Promise.resolve() };
const owner = randomUUID();

const event = (type: 'TaskOpened' | 'TaskDelivered', forwardingId: string, position: number): RecordedEvent => ({
  eventId: randomUUID() as EventId,
  commandId: commandId(randomUUID()),
  stream: streamName(`forwarding-${forwardingId}`),
  version: type === 'TaskOpened' ? 1 : 2,
  position: BigInt(position) as Position,
  type,
  schemaVersion: 1,
  data: {},
  metadata: {
    occurredOn: isoDate('2023-12-20'),
    recordedAt: instant('2023-12-20T12:00:00.000Z'),
    actor: { id: 'test:office', role: 'council-office' },
    mandate: null,
    reason: null,
    correlationId: 'test',
    causationId: null,
  },
});

describe('forwarding a page of the log', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await freshDatabase({ schemas: [forwardingSchema] });
    pool = applicationPool(database.connectionString, { max: 4 });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  let lease: Lease;
  let name: string;
  beforeEach(async () => {
    name = randomUUID();
    lease = await take(60_000);
  });

  const take = async (milliseconds: number): Promise<Lease> => {
    const taken = await acquireLease(pool, { name, owner, milliseconds });
    if (taken === null) throw new Error('Expected the lease to be free.');
    return taken;
  };
  const position = async (): Promise<string | undefined> => {
    const { rows } = await pool.query<{ position: string }>(
      'select position from forwarding.consumers where name = $1',
      [name],
    );
    return rows[0]?.position;
  };
  const stateOf = async (forwardingId: string): Promise<string | undefined> => {
    const { rows } = await pool.query<{ state: string }>(
      'select state from forwarding.tasks where forwarding_id = $1',
      [forwardingId],
    );
    return rows[0]?.state;
  };

  it('remembers tasks and place together', async () => {
    const task = randomUUID();
    await forwardPage({ pool, queue, lease, page: [event('TaskOpened', task, 7)] });
    expect([await stateOf(task), await position()]).toEqual(['queued', '7']);
    await forwardPage({ pool, queue, lease, page: [event('TaskDelivered', task, 8)] });
    expect([await stateOf(task), await position()]).toEqual(['delivered', '8']);
  });

  it('asks for no job for a task that the same page tells to be delivered', async () => {
    const task = randomUUID();
    const add = jest.fn(queue.add);
    const page = [event('TaskOpened', task, 1), event('TaskDelivered', task, 2)];
    await forwardPage({ pool, queue: { add }, lease, page });
    expect([await stateOf(task), add.mock.calls]).toEqual(['delivered', []]);
  });

  it('moves nothing when the queue did not accept the jobs', async () => {
    const task = randomUUID();
    const away = { add: () => Promise.reject(new Error('away')) };
    await expect(forwardPage({ pool, queue: away, lease, page: [event('TaskOpened', task, 3)] })).rejects.toThrow(
      'away',
    );
    expect([await stateOf(task), await position()]).toEqual([undefined, '0']);
  });

  it('is refused to one who slept until another took over', async () => {
    await releaseLease(pool, lease);
    const successor = await take(60_000);
    const task = randomUUID();
    await expect(forwardPage({ pool, queue, lease, page: [event('TaskOpened', task, 9)] })).rejects.toThrow(LeaseLost);
    await expect(renewLease(pool, lease)).rejects.toThrow(LeaseLost);
    expect([await stateOf(task), await position()]).toEqual([undefined, '0']);
    await forwardPage({ pool, queue, lease: successor, page: [event('TaskOpened', task, 9)] });
    expect([await stateOf(task), await position()]).toEqual(['queued', '9']);
  });

  it('leaves the lease to its owner until it runs out', async () => {
    expect(await acquireLease(pool, { name, owner, milliseconds: 1 })).toBeNull();
    await releaseLease(pool, lease);
    const short = await take(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(Number((await take(60_000)).fence)).toBe(Number(short.fence) + 1);
  });
});
