import { StoreUnavailable } from '../errors.ts';
import type { EventStore } from '../event-store.port.ts';
import { prepareAppend } from '../request/prepare-append.ts';
import { refuseLimit } from '../request/refuse-limit.ts';
import { appendOnce } from './append.ts';
import { createConnection } from './connection.ts';
import { LOG_NAME, createLogNames } from './log-names.ts';
import { createLogOrigin } from './log-origin.ts';
import { lastFact, lastFactKnownAt, readLogFacts, readStreamFacts } from './read-facts.ts';
import { readReceipt } from './receipt.ts';
import { createStreamTails } from './stream-tail.ts';
import { createTurns } from './turns.ts';
import { createWakeUp } from './wake-up.ts';

export interface KurrentdbEventStoreOptions {
  /** `kurrentdb://user:password@host:2113?tls=true`, also with several hosts or `kurrentdb+discover://`. */
  readonly url: string;
  /** One of several logs a server may hold: a small letter, then small letters and digits. Default `beschlusswerk`. */
  readonly log?: string;
  /** A server that takes longer counts as unavailable. Default 10 s. */
  readonly answerWithinMilliseconds?: number;
}

/** The log on a KurrentDB server (25.1 or newer). Several processes may each have one on the same server. */
export const createKurrentdbEventStore = (options: KurrentdbEventStoreOptions): EventStore => {
  const { url, log = 'beschlusswerk', answerWithinMilliseconds = 10_000 } = options;
  if (!LOG_NAME.test(log)) {
    throw new RangeError(
      `KURRENTDB_LOG: found ${JSON.stringify(log)}, expected a small letter, then letters and digits.`,
    );
  }
  const connection = createConnection(url, answerWithinMilliseconds);
  const line = { connection, names: createLogNames(log), answerWithinMilliseconds };
  const origin = createLogOrigin(line);
  const desk = { ...line, origin, tails: createStreamTails(line), turns: createTurns() };
  const wakeUp = createWakeUp(line);
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  return {
    densePositions: false,
    identity: async () => ({ store: 'kurrentdb', logId: (await origin()).logId }),
    append: async (request) => {
      const append = prepareAppend(request);
      if (closed) throw new StoreUnavailable('The event log did not answer: this store was closed.', null);
      const work = appendOnce(desk, append);
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
    receiptOf: (commandId) => readReceipt(desk, commandId),
    readStream: async (reading) => {
      refuseLimit(reading.limit);
      return await readStreamFacts(desk, reading);
    },
    readAll: async (reading) => {
      refuseLimit(reading.limit);
      return await readLogFacts(desk, reading);
    },
    head: () => lastFact(desk),
    positionAt: (moment) => lastFactKnownAt(desk, moment),
    onAppend: (wake) => wakeUp.add(wake),
    close: async () => {
      closed = true;
      await Promise.allSettled(underWay);
      await wakeUp.close();
      await connection.close();
    },
  };
};
