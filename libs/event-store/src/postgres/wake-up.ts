import type pg from 'pg';

/** One connection that listens for all of a process, opened with the first listener and closed with the last. */
export interface WakeUp {
  /** Resolves when listening, or when the first try has failed: it goes on trying by itself. */
  readonly add: (wake: () => void) => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

interface Listening {
  readonly firstTry: Promise<void>;
  readonly stop: () => Promise<void>;
}

export const createWakeUp = (connect: () => pg.Client): WakeUp => {
  const wakes = new Set<() => void>();
  let listening: Listening | null = null;

  const wakeAll = (): void => {
    for (const wake of wakes) wake();
  };
  const close = async (): Promise<void> => {
    const ending = listening;
    listening = null;
    await ending?.stop();
  };

  return {
    add: async (wake) => {
      const own = (): void => wake();
      wakes.add(own);
      listening ??= listen(connect, wakeAll);
      await listening.firstTry;
      return async () => {
        wakes.delete(own);
        if (wakes.size === 0) await close();
      };
    },
    close: async () => {
      wakes.clear();
      await close();
    },
  };
};

/** Listens until told to stop. It wakes after every connection too: something may have been appended before it. */
const listen = (connect: () => pg.Client, wake: () => void): Listening => {
  let stopped = false;
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const tryAgain = (pause: number): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void open(Math.min(pause * 2, LONGEST_PAUSE)), pause);
  };

  const open = async (nextPause: number): Promise<void> => {
    const fresh = connect();
    client = fresh;
    // An error is always followed by the end, which is where the next try begins.
    fresh.on('error', () => undefined);
    fresh.on('notification', wake);
    try {
      await fresh.connect();
      await fresh.query('listen event_log');
    } catch {
      void fresh.end().catch(() => undefined);
      tryAgain(nextPause);
      return;
    }
    fresh.on('end', () => tryAgain(FIRST_PAUSE));
    wake();
  };

  const firstTry = open(FIRST_PAUSE);
  return {
    firstTry,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await firstTry;
      await client?.end().catch(() => undefined);
    },
  };
};
