import type { AllStreamSubscription, KurrentDBClient } from '@kurrent/kurrentdb-client';
import { END } from '@kurrent/kurrentdb-client';

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;

/**
 * Wakes readers when something was appended. The client does not connect again by itself: after an error we do, at
 * growing distances. What happened in between is no loss, for readers poll as well.
 */
export const createWakeUp = (client: KurrentDBClient) => {
  const wakes = new Set<() => void>();
  let subscription: AllStreamSubscription | null = null;
  let timer: NodeJS.Timeout | null = null;
  let pause = FIRST_PAUSE;
  let closed = false;

  const listen = (): void => {
    if (closed || subscription !== null) return;
    const current = client.subscribeToAll({ fromPosition: END });
    subscription = current;
    let over = false;
    const again = (): void => {
      if (over) return;
      over = true;
      subscription = null;
      if (closed || wakes.size === 0) return;
      timer = setTimeout(listen, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    current.on('confirmation', () => {
      pause = FIRST_PAUSE;
      for (const wake of wakes) wake();
    });
    current.on('data', () => {
      for (const wake of wakes) wake();
    });
    current.on('error', again);
    current.on('close', again);
    current.on('end', again);
  };

  const silence = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    const current = subscription;
    subscription = null;
    await current?.unsubscribe().catch(() => undefined);
  };

  return {
    add: (wake: () => void): (() => Promise<void>) => {
      const own = (): void => wake();
      wakes.add(own);
      listen();
      return async () => {
        wakes.delete(own);
        if (wakes.size === 0) await silence();
      };
    },
    close: async (): Promise<void> => {
      closed = true;
      wakes.clear();
      await silence();
    },
  };
};
