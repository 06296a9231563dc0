import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { CommandGateway } from '#commands';
import { createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { createPostgresEventStore, eventLogSchema } from '#event-store';
import type { ForwardingQueue } from '#forwarding';
import { createQueue, forwardingSchema, openTasksOf, reconcile, startDeliverer, startForwarder } from '#forwarding';
import type { EventId, JsonObject } from '#kernel';
import { applicationPool, systemClock } from '#platform';

import type { Acknowledgement } from '../../faults/history-checker.ts';
import { findingsIn } from '../../faults/history-checker.ts';
import { taskOpening } from '../../faults/opened-task.ts';
import { freshDatabase } from '../../support/database.ts';
import type { TestedBackend, TestedServer } from './queue-servers.ts';

export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const retry = { attempts: 3, backoffMilliseconds: 20, postponedMilliseconds: 50 };
const clock = systemClock();

export interface DelivererChanges {
  readonly store?: Pick<EventStore, 'readStream'>;
  readonly commands?: CommandGateway;
}

export interface OpenTask {
  readonly forwardingId: string;
  readonly eventId: EventId;
}

/** A log, a queue and the stations of forwarding around them, in one process; each started and stopped as a test needs. */
export interface ForwardingOffice {
  readonly server: TestedServer;
  readonly store: EventStore;
  readonly pool: pg.Pool;
  readonly queue: ForwardingQueue;
  readonly commands: CommandGateway;
  readonly clock: typeof clock;
  open(howMany: number, changes?: JsonObject): Promise<readonly OpenTask[]>;
  startForwarder(queue?: Pick<ForwardingQueue, 'add'>): () => Promise<void>;
  startDeliverer(changes?: DelivererChanges): () => Promise<void>;
  reconcile(): ReturnType<typeof reconcile>;
  /** Waits until the statement counts this many; throws with what it counted last. */
  untilCount(expected: number, statement: string): Promise<void>;
  untilForwarded(): Promise<void>;
  untilDelivered(tasks: readonly OpenTask[]): Promise<void>;
  findings(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const openForwardingOffice = async (backend: TestedBackend): Promise<ForwardingOffice> => {
  const database = await freshDatabase({ schemas: [eventLogSchema, forwardingSchema] });
  const pool = applicationPool(database.connectionString, { max: 12 });
  const store = createPostgresEventStore({ pool });
  const commands = createCommandGateway({ store, clock });
  const server = await backend.start(database.connectionString);
  const queue = await createQueue({ server: server.server(), logger: silent, retry });
  const acknowledged: Acknowledgement[] = [];
  const openTasks = openTasksOf(store);
  const stops = new Set<() => Promise<void>>();

  const running = (start: (signal: AbortSignal) => Promise<void>): (() => Promise<void>) => {
    const end = new AbortController();
    const ended = start(end.signal);
    const stop = async (): Promise<void> => {
      stops.delete(stop);
      end.abort();
      await ended;
    };
    stops.add(stop);
    return stop;
  };

  const untilCount = async (expected: number, statement: string): Promise<void> => {
    let found = -1;
    const until = Date.now() + 20_000;
    while (Date.now() < until) {
      const { rows } = await pool.query<{ count: string }>(statement);
      found = Number(rows[0]?.count);
      if (found === expected) return;
      await pause(20);
    }
    throw new Error(`${statement}: found ${found}, expected ${expected}.`);
  };

  const open = async (howMany: number, changes?: JsonObject): Promise<readonly OpenTask[]> =>
    Promise.all(
      Array.from({ length: howMany }, async () => {
        const { forwardingId, ...request } = taskOpening(clock, changes);
        const { position } = await store.append(request);
        acknowledged.push({ commandId: request.commandId, position });
        const [opened] = await store.readStream({ stream: request.writes[0]?.stream ?? failing(), limit: 1 });
        return { forwardingId, eventId: opened?.eventId ?? failing() };
      }),
    );

  return {
    server,
    store,
    pool,
    queue,
    commands,
    clock,
    open,
    startForwarder: (through = queue) =>
      running((signal) =>
        startForwarder({ store, pool, queue: through, signal, logger: silent, leaseMilliseconds: 400 }),
      ),
    startDeliverer: (changes) =>
      running((signal) =>
        startDeliverer({
          store,
          commands,
          ...changes,
          pool,
          queue,
          clock,
          signal,
          logger: silent,
          concurrency: 4,
          lockMilliseconds: 1_000,
        }),
      ),
    reconcile: () => reconcile({ openTasks, pool, queue }),
    untilCount,
    untilForwarded: async () => {
      const head = await store.head();
      await untilCount(1, `select count(*) from forwarding.consumers where name = 'forwarder' and position >= ${head}`);
    },
    untilDelivered: (tasks) =>
      untilCount(
        tasks.length,
        `select count(*) from forwarding.tasks where state = 'delivered'
          and event_id in (${tasks.map(({ eventId }) => `'${eventId}'`).join(', ')})`,
      ),
    findings: () => findingsIn({ store, pool, acknowledged }),
    close: async () => {
      await Promise.all([...stops].map((stop) => stop()));
      await queue.close();
      await server.stop();
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
};

const failing = (): never => {
  throw new Error('The log did not give back what was just appended.');
};
