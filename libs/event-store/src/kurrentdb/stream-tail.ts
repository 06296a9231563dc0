import { BACKWARDS, END, NO_STREAM } from '@kurrent/kurrentdb-client';
import { LRUCache } from 'lru-cache';

import type { StreamName } from '#kernel';

import type { ExpectedVersion } from '../event-store.port.ts';
import type { Desk } from './desk.ts';
import { asked } from './desk.ts';
import { storedVersion } from './stored-event.ts';

/** The end of a stream: its last version as we count, and what the server must be told to expect. */
export interface StreamTail {
  readonly version: number;
  readonly revision: typeof NO_STREAM | bigint;
}

const ABSENT: StreamTail = { version: 0, revision: NO_STREAM };
const REMEMBERED = 10_000;

/** -1 when there is none. */
export const lastRevision = ({ revision }: StreamTail): bigint => (typeof revision === 'bigint' ? revision : -1n);

/**
 * Where streams end. Remembered, because a remembered tail that is no longer true does no harm: the server refuses the
 * append, the tail is forgotten and asked for again.
 */
export const createStreamTails = (desk: Desk) => {
  const tails = new LRUCache<StreamName, StreamTail>({ max: REMEMBERED });

  const ask = async (stream: StreamName): Promise<StreamTail> => {
    const options = { direction: BACKWARDS, fromRevision: END, maxCount: 1 } as const;
    const name = desk.names.streamOf(stream);
    const [last] = (await asked(desk, `the end of ${stream}`, (client) => client.readStream(name, options))) ?? [];
    if (last?.event === undefined) return ABSENT;
    return { version: storedVersion(last.event), revision: last.event.revision };
  };

  const of = async (stream: StreamName): Promise<StreamTail> => {
    const known = tails.get(stream);
    if (known !== undefined) return known;
    const tail = await ask(stream);
    tails.set(stream, tail);
    return tail;
  };

  return {
    of,
    /** What may be tried without asking: a stream that nothing is known of and that must not exist is taken as absent. */
    guess: async (stream: StreamName, expected: ExpectedVersion): Promise<StreamTail> =>
      expected === 'none' ? (tails.get(stream) ?? ABSENT) : await of(stream),
    /** From an append or from a reading that came to the end; the older of two is not kept. */
    remember: (stream: StreamName, tail: StreamTail): void => {
      const known = tails.get(stream);
      if (known === undefined || lastRevision(known) < lastRevision(tail)) tails.set(stream, tail);
    },
    forget: (stream: StreamName): void => void tails.delete(stream),
  };
};

export type StreamTails = ReturnType<typeof createStreamTails>;
