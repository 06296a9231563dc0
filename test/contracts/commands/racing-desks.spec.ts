import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { EventStore } from '#event-store';
import { commandId } from '#kernel';

import { stamped } from '../../../libs/commands/src/stamp.ts';
import { clock, order, sent } from '../../../libs/commands/src/testing/commands.ts';
import { deskOnStore } from '../../../libs/commands/src/testing/desk.ts';
import { lastSeatSubject, seat, seatOffered } from '../../../libs/commands/src/testing/last-seat-subject.ts';
import { kurrentdbName } from '../../support/kurrentdb-server.ts';
import { openKurrentdbStore } from '../event-store/open-kurrentdb-store.ts';
import { openPostgresStore } from '../event-store/open-postgres-store.ts';
import type { OpenedStore } from '../event-store/store-under-test.ts';

const offerSeat = (store: EventStore) => {
  const stamp = { command: order('SubmitPaper'), context: sent(), recordedAt: clock.now(), schemaVersionOf: () => 1 };
  const writes = [{ stream: seat, expected: 'none' as const, events: stamped([seatOffered], stamp) }];
  return store.append({ commandId: commandId(randomUUID()), contentHash: 'seat', writes });
};

describe.each([
  { name: 'PostgreSQL', open: openPostgresStore },
  { name: kurrentdbName, open: openKurrentdbStore },
])('two processes after the last of something, on $name', ({ open }) => {
  let opened: OpenedStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  it('let exactly one of twelve papers have it, and refuse the others in words', async () => {
    const { store, reopen } = opened;
    if (reopen === undefined) throw new Error('A second process was expected.');
    await offerSeat(store);
    const desks = [deskOnStore(lastSeatSubject, store), deskOnStore(lastSeatSubject, await reopen())];
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }).flatMap((_, turn) =>
        desks.map((desk, side) => desk.record(order('SubmitPaper', `23-v-${turn}${side}`), sent())),
      ),
    );
    const refused = outcomes.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(11);
    expect(refused).toEqual(
      refused.map(() => ({
        status: 'rejected',
        reason: expect.objectContaining({ name: 'Rejection', code: 'FORWARDING_ID_TAKEN' }),
      })),
    );
    const taken = await store.readStream({ stream: seat, limit: 100 });
    expect(taken.map(({ type }) => type)).toEqual(['TaskOpened', 'TaskAcknowledged']);
  });
});
