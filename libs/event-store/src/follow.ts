import type { Position, RecordedEvent } from '#kernel';

import { StoreUnavailable } from './errors.ts';
import type { EventStore } from './event-store.port.ts';

export interface Following {
  /** The last position already dealt with. */
  readonly after: Position;
  readonly signal: AbortSignal;
  /** Events in one answer at most. Default 500. */
  readonly pageSize?: number;
  /** A lost wake-up costs no more than this. Default 1 000. */
  readonly pollMilliseconds?: number;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/**
 * Every event after a position, in order, without end: first what is there, then what comes. Each answer has at least
 * one event. A store that does not answer is asked again, at growing distances up to 5 s; another error is thrown.
 * Ends, without an error, as soon as the signal says so.
 */
export const follow = async function* (
  store: Pick<EventStore, 'readAll' | 'onAppend'>,
  { after, signal, pageSize = 500, pollMilliseconds = 1_000 }: Following,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  const bell = createBell(signal);
  const subscription = store.onAppend(bell.ring).catch(() => undefined);
  let last = after;
  let pause = FIRST_PAUSE;
  try {
    while (!signal.aborted) {
      bell.quiet();
      const page = await nextPage(store, { after: last, limit: pageSize }, bell.ended);
      if (page === 'ended') return;
      if (page === 'unavailable') {
        await bell.rung(pause, { evenIfRung: true });
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        continue;
      }
      pause = FIRST_PAUSE;
      last = page.at(-1)?.position ?? last;
      if (page.length > 0) yield page;
      else await bell.rung(pollMilliseconds);
    }
  } finally {
    bell.close();
    void subscription.then((stop) => stop?.()).catch(() => undefined);
  }
};

const nextPage = async (
  store: Pick<EventStore, 'readAll'>,
  reading: { readonly after: Position; readonly limit: number },
  ended: Promise<'ended'>,
): Promise<readonly RecordedEvent[] | 'ended' | 'unavailable'> => {
  const page = store.readAll(reading).catch((error: unknown) => {
    if (error instanceof StoreUnavailable) return 'unavailable' as const;
    throw error;
  });
  return Promise.race([page, ended]);
};

/** Rings when something was appended, the time is up, or the end has come; a ring before the waiting counts too. */
const createBell = (signal: AbortSignal) => {
  let hasRung = false;
  let answer: (() => void) | null = null;
  const ended = Promise.withResolvers<'ended'>();
  const end = (): void => {
    ended.resolve('ended');
    answer?.();
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();

  return {
    ended: ended.promise,
    ring: () => {
      hasRung = true;
      answer?.();
    },
    quiet: () => {
      hasRung = false;
    },
    rung: async (milliseconds: number, { evenIfRung = false } = {}): Promise<void> => {
      if (signal.aborted || (hasRung && !evenIfRung)) return;
      const { promise, resolve } = Promise.withResolvers<undefined>();
      const timer = setTimeout(resolve, milliseconds, undefined);
      answer = () => {
        if (!evenIfRung || signal.aborted) resolve(undefined);
      };
      await promise;
      clearTimeout(timer);
      answer = null;
    },
    close: () => signal.removeEventListener('abort', end),
  };
};
