import { describe, expect, it } from '@jest/globals';

import { streamName } from '#kernel';

import { StoreUnavailable } from '../errors.ts';
import type { EventRow } from './recorded-event-row.ts';
import type { StreamRows } from './stream-reads.ts';
import { createStreamReads } from './stream-reads.ts';

const reading = (name: string): StreamRows => ({
  stream: streamName(`paper-${name}`),
  afterVersion: 0,
  upTo: '9',
  limit: 10,
});

const rowOf = (stream: string): EventRow => ['1', stream, '1', 'e', 'c', 'PaperDrafted', '1', '{}', '{}'];

/** A database in which every stream but `paper-none` has one event, and what it was asked. */
const readsOf = (refuse: (streams: readonly string[]) => void = () => undefined) => {
  const asked: (readonly string[])[] = [];
  const reads = createStreamReads(<Row extends readonly unknown[]>({ values }: { values: readonly unknown[] }) => {
    const [wanted] = values as [string | readonly string[]];
    const streams = [wanted].flat();
    asked.push(streams);
    refuse(streams);
    const found = streams.flatMap((stream, place) =>
      stream === 'paper-none' ? [] : [[...rowOf(stream), String(place + 1)]],
    );
    return Promise.resolve(found as unknown as readonly Row[]);
  });
  return { asked, read: async (name: string) => (await reads(reading(name))).map(({ stream }) => stream) };
};

describe('readings of streams', () => {
  it('travel together when they ask at the same time, and each gets its own answer', async () => {
    const { asked, read } = readsOf();
    expect(await Promise.all(['a', 'none', 'b', 'a'].map(read))).toEqual([['paper-a'], [], ['paper-b'], ['paper-a']]);
    expect(asked).toEqual([['paper-a', 'paper-none', 'paper-b', 'paper-a']]);
  });

  it('are asked at once when many wait', async () => {
    const { asked, read } = readsOf();
    await Promise.all(Array.from({ length: 70 }, (_, place) => read(`p${place}`)));
    expect(asked.map(({ length }) => length)).toEqual([32, 32, 6]);
  });

  it('are not spoilt by a neighbour', async () => {
    const { read } = readsOf((streams) => {
      if (streams.includes('paper-bad')) throw new TypeError('spoilt');
    });
    const answers = await Promise.allSettled(['a', 'bad', 'b'].map(read));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('are not repeated while the database is away', async () => {
    const { asked, read } = readsOf(() => {
      throw new StoreUnavailable('away', null);
    });
    const answers = await Promise.allSettled(['a', 'b'].map(read));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });
});
