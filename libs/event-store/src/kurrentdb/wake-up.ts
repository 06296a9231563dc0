import type { AllStreamSubscription } from '@kurrent/kurrentdb-client';
import { END } from '@kurrent/kurrentdb-client';

import type { Desk } from './desk.ts';

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;
/** A server that does not confirm in time still gets a listener: readers poll as well. */
const CONFIRMED_WITHIN = 2_000;

/**
 * Wakes readers when something was appended. The client does not connect again by itself: after an error we do, at
 * growing distances. What happened in between is no loss, for readers poll as well.
 */
export const createWakeUp = ({ connection, names }: Pick<Desk, 'connection' | 'names'>) => {
  const wakes = new Set<() => void>();
  let subscription: AllStreamSubscription | null = null;
  let confirmed = Promise.withResolvers<undefined>();
  let timer: NodeJS.Timeout | null = null;
  let pause = FIRST_PAUSE;

  const ring = (): void => {
    for (const wake of wakes) wake();
  };

  const listen = (): void => {
    if (wakes.size === 0 || subscription !== null) return;
    const current = connection.client().subscribeToAll({ fromPosition: END });
    subscription = current;
    const again = (): void => {
      if (subscription !== current) return;
      subscription = null;
      confirmed = Promise.withResolvers();
      timer = setTimeout(listen, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    current.on('confirmation', () => {
      pause = FIRST_PAUSE;
      confirmed.resolve(undefined);
      ring();
    });
    current.on('data', (resolved) => {
      if (names.isFact(resolved)) ring();
    });
    for (const ending of ['error', 'close', 'end'] as const) current.on(ending, again);
  };

  const silence = async (): Promise<void> => {
    if (timer !== null) clearTimeout(timer);
    const current = subscription;
    subscription = null;
    confirmed = Promise.withResolvers();
    await current?.unsubscribe().catch(() => undefined);
  };

  return {
    add: async (wake: () => void): Promise<() => Promise<void>> => {
      const own = (): void => wake();
      wakes.add(own);
      listen();
      await Promise.race([confirmed.promise, late()]);
      return async () => {
        if (wakes.delete(own) && wakes.size === 0) await silence();
      };
    },
    close: async (): Promise<void> => {
      wakes.clear();
      await silence();
    },
  };
};

const late = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, CONFIRMED_WITHIN).unref());
