import type { MessagePort } from 'node:worker_threads';

import type pg from 'pg';

import type { EventStore } from '#event-store';
import { assertNever } from '#kernel';

import { rebuildProjections } from '../../rebuild-pages.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

export interface ServedRebuilds {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  /** Called when no more rebuilds will come. */
  readonly close: () => Promise<void>;
}

/** Rebuilds what the port asks for, in the thread that calls it. One at a time. */
export const serveRebuilds = (port: MessagePort, { pool, store, close }: ServedRebuilds): void => {
  let stop = new AbortController();
  const answer = (message: FromThread): void => port.postMessage(message);
  const rebuild = async ({ names }: Extract<ToThread, { readonly kind: 'rebuild' }>): Promise<void> => {
    stop = new AbortController();
    const { signal } = stop;
    try {
      const onProgress = (progress: Extract<FromThread, { readonly kind: 'progress' }>['progress']): void =>
        answer({ kind: 'progress', progress });
      answer({ kind: 'done', progress: await rebuildProjections({ names, pool, store, onProgress, signal }) });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
      answer({ kind: 'failed', name, message });
    }
  };
  port.on('message', (order: ToThread) => {
    switch (order.kind) {
      case 'rebuild':
        return void rebuild(order);
      case 'stop': {
        stop.abort(new Error(order.reason));
        return;
      }
      case 'end':
        port.close();
        return void close();
      default:
        return assertNever(order);
    }
  });
};
