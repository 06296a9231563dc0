import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import { createQueue, forwardingSchema, startForwarder } from '#forwarding';
import { systemClock } from '#platform';

import { taskOpening } from '../../faults/opened-task.ts';
import type { Announcement } from '../contest.ts';
import { took } from '../measuring/took.ts';
import type { QueueKind } from '../queue-sides.ts';
import { openQueueSides } from '../queue-sides.ts';

const TASKS = 3_000;
const JOBS_PER_CALL = 100;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const openTasks = async (store: EventStore): Promise<void> => {
  const clock = systemClock();
  await Promise.all(Array.from({ length: TASKS }, () => store.append(taskOpening(clock))));
};

/** Until the forwarder has said in the database that everything up to the head is in the queue. */
const untilForwarded = async (pool: pg.Pool, store: EventStore): Promise<void> => {
  const head = await store.head();
  for (;;) {
    const { rows } = await pool.query<{ position: string }>(
      `select position::text from forwarding.consumers where name = 'forwarder'`,
    );
    if (BigInt(rows[0]?.position ?? 0) >= head) return;
    await pause(5);
  }
};

/** From facts in the log to jobs in the queue, each once, with checkpoint and book of tasks; beside BullMQ alone. */
export const forwarding = (kind: QueueKind): Announcement => ({
  name: `forwarding/${kind}`,
  prepare: async (stage) => {
    const connectionString = await stage.database(eventLogSchema, forwardingSchema);
    const sides = await openQueueSides(kind, connectionString, stage);
    if ('absent' in sides) return sides;
    const pool = stage.sessions(connectionString, 8);
    const store = createPostgresEventStore({ pool });
    stage.afterwards(() => store.close());
    const queue = await createQueue({ server: sides.ours, logger: silent });
    stage.afterwards(() => queue.close());
    let opened = 0;

    const forwardAll = async (): Promise<number> => {
      await openTasks(store);
      opened += TASKS;
      const end = new AbortController();
      let ended = Promise.resolve();
      const milliseconds = await took(async () => {
        ended = startForwarder({ store, pool, queue, signal: end.signal, logger: silent });
        await untilForwarded(pool, store);
      });
      end.abort();
      await ended;
      const jobs = await sides.witness.waiting();
      if (jobs !== opened) throw new Error(`Jobs in the queue: found ${jobs}, expected ${opened}, one for each task.`);
      return (TASKS * 1_000) / milliseconds;
    };
    const addAll = async (): Promise<number> => {
      const milliseconds = await took(async () => {
        for (let added = 0; added < TASKS; added += JOBS_PER_CALL) await sides.theirs.addBulk(JOBS_PER_CALL);
      });
      return (TASKS * 1_000) / milliseconds;
    };
    return {
      ours: { name: 'forwarder, log to queue', unit: 'tasks/s', run: forwardAll },
      theirs: { name: `BullMQ addBulk(${JOBS_PER_CALL})`, unit: 'jobs/s', run: addAll },
      aim: { atLeast: 0.5 },
    };
  },
});
