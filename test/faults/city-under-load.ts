import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { EventStore } from '#event-store';
import { StoreUnavailable, createPostgresEventStore, eventLogSchema } from '#event-store';
import { forwardingSchema } from '#forwarding';
import { applicationPool, migrate, systemClock } from '#platform';
import { readModelsSchema } from '#read-models';

import type { Acknowledgement } from './history-checker.ts';
import { findingsIn } from './history-checker.ts';
import { taskOpening } from './opened-task.ts';

const clock = systemClock();
const SETTLE_MILLISECONDS = 40_000;

/** A city that keeps opening tasks, whatever breaks, and remembers what it was promised. */
export interface CityUnderLoad {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** Opens this many, several at once, and repeats each until it is acknowledged. */
  open(howMany: number): Promise<void>;
  /** Opens tasks until told to stop; answers with how to stop. */
  keepOpening(): () => Promise<void>;
  acknowledged(): number;
  /** Waits until the record calls every task delivered, or until waiting is pointless; then says what is wrong. */
  settledFindings(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const cityUnderLoad = async (connectionString: string): Promise<CityUnderLoad> => {
  await migrate({ ownerUrl: connectionString, schemas: [eventLogSchema, readModelsSchema, forwardingSchema] });
  const pool = applicationPool(connectionString, { max: 8 });
  const store = createPostgresEventStore({ pool });
  const acknowledged: Acknowledgement[] = [];

  const openOne = async (): Promise<void> => {
    const request = taskOpening(clock);
    for (;;) {
      try {
        const { position } = await store.append(request);
        acknowledged.push({ commandId: request.commandId, position });
        return;
      } catch (error) {
        // Unknown whether it was written: the same command again, as any client would.
        if (!(error instanceof StoreUnavailable)) throw error;
        await pause(50);
      }
    }
  };

  const open = async (howMany: number): Promise<void> => {
    await Promise.all(Array.from({ length: howMany }, openOne));
  };

  const keepOpening = (): (() => Promise<void>) => {
    const end = new AbortController();
    const opening = (async () => {
      while (!end.signal.aborted) {
        await open(3);
        await pause(60);
      }
    })();
    return async () => {
      end.abort();
      await opening;
    };
  };

  const undelivered = async (): Promise<number> => {
    const { rows } = await pool.query<{ count: number }>(
      `select (count(*) filter (where type = 'TaskOpened') - count(*) filter (where type = 'TaskDelivered'))::int as count
         from event_log.events`,
    );
    return rows[0]?.count ?? -1;
  };

  return {
    pool,
    store,
    open,
    keepOpening,
    acknowledged: () => acknowledged.length,
    settledFindings: async () => {
      const until = Date.now() + SETTLE_MILLISECONDS;
      // A server that was killed may still be on its way back.
      const openTasks = (): Promise<number> => undelivered().catch(() => -1);
      while (Date.now() < until && (await openTasks()) !== 0) await pause(100);
      const findings = await findingsIn({ store, pool, acknowledged });
      return findings.length > 12 ? [...findings.slice(0, 12), `And ${findings.length - 12} more.`] : findings;
    },
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};
