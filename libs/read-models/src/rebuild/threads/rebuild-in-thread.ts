import type { Worker } from 'node:worker_threads';

import { assertNever } from '#kernel';

import type { ProjectionName } from '../../council-projections.ts';
import { messageOf } from '../../engine/fold-batch.ts';
import type { RebuildProgress } from '../rebuild-progress.ts';
import type { FromThread, ToThread } from './thread-messages.ts';

export interface RebuildOrder {
  readonly names: readonly ProjectionName[];
  readonly onProgress: (progress: RebuildProgress) => void;
  readonly signal: AbortSignal;
}

/** As `rebuildProjections`, done by the thread. */
export const rebuildInThread = (
  thread: Worker,
  { names, onProgress, signal }: RebuildOrder,
): Promise<RebuildProgress> => {
  const { promise, resolve, reject } = Promise.withResolvers<RebuildProgress>();
  const tell = (order: ToThread): void => thread.postMessage(order);
  const stop = (): void => tell({ kind: 'stop', reason: messageOf(signal.reason) });
  const hear = (said: FromThread): void => {
    switch (said.kind) {
      case 'progress': {
        onProgress(said.progress);
        return;
      }
      case 'done': {
        resolve(said.progress);
        return;
      }
      case 'failed': {
        reject(Object.assign(new Error(said.message), { name: said.name }));
        return;
      }
      default:
        return assertNever(said);
    }
  };
  const gone = (code: number): void =>
    reject(new Error(`Thread for ${names.join(', ')}: found it ended with code ${code}, expected an answer.`));
  thread.on('message', hear).once('error', reject).once('exit', gone);
  signal.addEventListener('abort', stop, { once: true });
  tell({ kind: 'rebuild', names });
  if (signal.aborted) stop();
  return promise.finally(() => {
    thread.off('message', hear).off('error', reject).off('exit', gone);
    signal.removeEventListener('abort', stop);
  });
};
