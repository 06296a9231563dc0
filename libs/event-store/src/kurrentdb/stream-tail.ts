import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { BACKWARDS, END, NO_STREAM } from '@kurrent/kurrentdb-client';
import { LRUCache } from 'lru-cache';

import { asStoreError, isNotFound } from './server-error.ts';
import { storedMetadata } from './stored-event.ts';
import { collected, within } from './within.ts';

/** The end of a stream: its last version as we count, and what the server must be told to expect. */
export interface StreamTail {
  readonly version: number;
  readonly revision: typeof NO_STREAM | bigint;
}

const ABSENT: StreamTail = { version: 0, revision: NO_STREAM };
const REMEMBERED = 10_000;

/**
 * Where streams end. Remembered, because a remembered tail that is no longer true does no harm: the server refuses the
 * append, the tail is forgotten and asked for again.
 */
export const createStreamTails = (client: KurrentDBClient, answerWithinMilliseconds: number) => {
  const tails = new LRUCache<string, StreamTail>({ max: REMEMBERED });

  const ask = async (stream: string): Promise<StreamTail> => {
    try {
      const reading = client.readStream(stream, { direction: BACKWARDS, fromRevision: END, maxCount: 1 });
      const [last] = await within(answerWithinMilliseconds, `the end of ${stream}`, collected(reading));
      if (last?.event === undefined) return ABSENT;
      return { version: Number(storedMetadata(last.event).version), revision: last.event.revision };
    } catch (error) {
      if (isNotFound(error)) return ABSENT;
      throw asStoreError(error);
    }
  };

  return {
    of: async (stream: string): Promise<StreamTail> => {
      const known = tails.get(stream);
      if (known !== undefined) return known;
      const tail = await ask(stream);
      tails.set(stream, tail);
      return tail;
    },
    remember: (stream: string, tail: StreamTail): void => void tails.set(stream, tail),
    forget: (stream: string): void => void tails.delete(stream),
  };
};

export type StreamTails = ReturnType<typeof createStreamTails>;
