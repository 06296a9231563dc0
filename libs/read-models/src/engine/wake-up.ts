import type { EventStore } from '#event-store';

/** Waits for news from the log. */
export interface WakeUp {
  /** Ends at the next append, when the time is over or when the signal comes; at once if an append was missed. */
  readonly next: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The store's hints may be lost, so whoever waits gives a time after which it looks by itself. */
export const listenToAppends = async (store: EventStore): Promise<WakeUp> => {
  let missed = false;
  const waiting = new Set<() => void>();
  const stop = await store.onAppend(() => {
    missed = true;
    for (const wake of waiting) wake();
  });
  return {
    stop,
    next: (milliseconds, signal) =>
      new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          waiting.delete(end);
          missed = false;
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        signal.addEventListener('abort', end, { once: true });
        waiting.add(end);
        if (missed || signal.aborted) end();
      }),
  };
};
