import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type pg from 'pg';

import type { EventStore } from '#event-store';

import type { ProjectionName } from '../../council-projections.ts';
import { rebuildProjections } from '../../rebuild-pages.ts';
import type { RebuildProgress } from '../rebuild-progress.ts';
import { courtesyOfTheMoment } from '../courtesy.ts';
import { rebuildInThread } from './rebuild-in-thread.ts';
import { shareOut, threadsFor } from './share-out.ts';
import { slowest } from './slowest.ts';
import type { ToThread } from './thread-messages.ts';

export interface RebuildingOptions {
  /** For a rebuild that needs no threads. */
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** A program that opens the same record and calls `serveRebuilds`, and what it is given to do so. */
  readonly thread: { readonly program: URL; readonly given: unknown };
  /** By default as many as the log and the machine are worth. */
  readonly threads?: number;
}

/** None beside the caller's while others are at work: there is no use in threads that have to take turns. */
const threadsWorthwhile = async (store: EventStore): Promise<number> => {
  const courtesy = await courtesyOfTheMoment(store);
  if (courtesy.isCalledFor(performance.now())) return 1;
  return threadsFor(Number(await store.head()), availableParallelism());
};

interface Order {
  readonly names: readonly ProjectionName[];
  readonly onProgress: (progress: RebuildProgress) => void;
  readonly signal?: AbortSignal;
}

export interface Rebuilding {
  readonly rebuild: (order: Order) => Promise<RebuildProgress>;
  readonly close: () => Promise<void>;
}

/**
 * Rebuilds as `rebuildProjections` does; of a long log several threads make a share of the projections each, and each
 * reads the log for itself. When one of them fails the others stop; a projection that took its place before that stays.
 * Threads are started when they are needed first and wait for the next rebuild until `close`.
 */
export const openRebuilding = ({ pool, store, thread, threads: wanted }: RebuildingOptions): Rebuilding => {
  const threads = new Map<number, Worker>();
  const threadAt = (place: number): Worker => threads.get(place) ?? startAt(place);
  const startAt = (place: number): Worker => {
    const started = new Worker(thread.program, { workerData: thread.given });
    threads.set(place, started);
    // One that failed is not asked again: nobody would answer.
    const forget = (): void => {
      if (threads.get(place) === started) threads.delete(place);
    };
    started.once('error', forget).once('exit', forget);
    return started;
  };

  const rebuildShares = async (shares: ReturnType<typeof shareOut>, order: Order) => {
    const { onProgress, signal } = order;
    const failed = new AbortController();
    const either = AbortSignal.any(signal === undefined ? [failed.signal] : [failed.signal, signal]);
    const told = new Map<number, RebuildProgress>();
    const tell = (place: number, progress: RebuildProgress): void => {
      told.set(place, progress);
      const all = slowest(order.names, [...told.values()]);
      if (all !== null && all.phase !== 'done' && told.size === shares.length) onProgress(all);
    };
    const done = await Promise.allSettled(
      shares.map((names, place) => {
        const share = { names, onProgress: (progress: RebuildProgress) => tell(place, progress), signal: either };
        return rebuildInThread(threadAt(place), share).catch((error: unknown) => failed.abort(error));
      }),
    );
    if (either.aborted) throw either.reason;
    const all = slowest(
      order.names,
      done.flatMap((share) => (share.status === 'fulfilled' && share.value ? [share.value] : [])),
    );
    if (all === null) throw new Error('Rebuild: found no projection, expected at least one.');
    onProgress(all);
    return all;
  };

  return {
    rebuild: async (order) => {
      const count = wanted ?? (await threadsWorthwhile(store));
      const shares = shareOut(order.names, count);
      return shares.length < 2 ? rebuildProjections({ ...order, pool, store }) : rebuildShares(shares, order);
    },
    close: async () => {
      const end: ToThread = { kind: 'end' };
      await Promise.all(
        [...threads.values()].map(async (started) => {
          const gone = once(started, 'exit');
          started.postMessage(end);
          await gone;
        }),
      );
    },
  };
};
