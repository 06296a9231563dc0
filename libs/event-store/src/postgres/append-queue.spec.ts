import { describe, expect, it } from '@jest/globals';

import { createAppendQueue } from './append-queue.ts';

interface Item {
  readonly key: string;
  readonly bytes?: number;
  readonly bad?: boolean;
}

const shortly = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 5));

/** Answers each item with its key; the test says when a batch is done, and keeps what was sent. */
const queueOf = (limits: { maxItems?: number; maxBytes?: number; maxUnderWay?: number } = {}, done = shortly) => {
  const sent: string[][] = [];
  const queue = createAppendQueue<Item, string>({
    send: async (items) => {
      sent.push(items.map(({ key }) => key));
      await done();
      if (items.some(({ bad }) => bad === true)) throw new Error('spoilt');
      if (items.some(({ key }) => key === 'gone')) throw new Error('away');
      return items.map(({ key }) => `${key}!`);
    },
    isFaultOfOne: (error) => error instanceof Error && error.message === 'spoilt',
    keyOf: ({ key }) => key,
    bytesOf: ({ bytes = 1 }) => bytes,
    maxItems: 10,
    maxBytes: 100,
    maxUnderWay: 1,
    ...limits,
  });
  return { sent, queue, add: (key: string, more: Partial<Item> = {}) => queue.add({ key, ...more }) };
};

describe('appends that wait', () => {
  it('travel together, and each gets its own answer', async () => {
    const { sent, add } = queueOf();
    const first = Promise.all(['a', 'b'].map((key) => add(key)));
    await new Promise(setImmediate);
    const second = Promise.all(['c', 'd', 'e'].map((key) => add(key)));

    expect([await first, await second]).toEqual([
      ['a!', 'b!'],
      ['c!', 'd!', 'e!'],
    ]);
    expect(sent).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it('include those who were just answered', async () => {
    const { sent, add } = queueOf();
    const again = async (key: string) => {
      await add(key);
      await add(`${key}2`);
    };
    await Promise.all([again('a'), again('b'), again('c')]);
    expect(sent).toEqual([
      ['a', 'b', 'c'],
      ['a2', 'b2', 'c2'],
    ]);
  });

  it('are never more at once than allowed, in the order of arrival', async () => {
    const { sent, add } = queueOf({ maxItems: 2 });
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => add(key)));
    expect(sent).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('are never larger together than allowed; one that is larger goes alone', async () => {
    const { sent, add } = queueOf();
    await Promise.all([add('a', { bytes: 60 }), add('b', { bytes: 60 }), add('c', { bytes: 500 }), add('d')]);
    expect(sent).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('of one key go one after the other', async () => {
    const { sent, add } = queueOf();
    await Promise.all([add('a'), add('a'), add('b')]);
    expect(sent).toEqual([['a'], ['a', 'b']]);
  });

  it('do not suffer when one of them spoils the batch', async () => {
    const { sent, add } = queueOf();
    const results = await Promise.allSettled([add('a'), add('b', { bad: true }), add('c')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(sent).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  it('all fail together when nobody answers, and the next ones are sent all the same', async () => {
    const { sent, add } = queueOf();
    const results = await Promise.allSettled([add('a'), add('gone')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await add('b')).toBe('b!');
    expect(sent).toEqual([['a', 'gone'], ['b']]);
  });

  it('share the ways there are, but a few stay together', async () => {
    const many = queueOf({ maxUnderWay: 2 });
    await Promise.all(Array.from('abcdefghij').map((key) => many.add(key)));
    expect(many.sent.map((keys) => keys.join(''))).toEqual(['abcde', 'fghij']);

    const few = queueOf({ maxUnderWay: 2 });
    await Promise.all(Array.from('abc').map((key) => few.add(key)));
    expect(few.sent.map((keys) => keys.join(''))).toEqual(['abc']);
  });

  it('leave by the second way while the first one is taken, and gather while both are', async () => {
    const gate = Promise.withResolvers<string>();
    const { sent, add } = queueOf({ maxUnderWay: 2 }, () => gate.promise);
    const answers = [add('a')];
    for (const key of ['b', 'c', 'd']) {
      await new Promise(setImmediate);
      answers.push(add(key));
    }
    await new Promise(setImmediate);
    gate.resolve('open');
    expect(await Promise.all(answers)).toEqual(['a!', 'b!', 'c!', 'd!']);
    expect(sent).toEqual([['a'], ['b'], ['c', 'd']]);
  });

  it('are waited for at the end', async () => {
    const { sent, queue, add } = queueOf({ maxItems: 1 });
    void add('a');
    void add('b');
    await queue.settled();
    expect(sent).toEqual([['a'], ['b']]);
  });
});
