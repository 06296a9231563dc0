import { describe, expect, it } from '@jest/globals';

import type { Contest } from './contest.ts';
import { hold } from './contest.ts';

/** Answers with one figure after the other; the first is the warm-up. */
const measuring = (figures: readonly number[], order: string[] = [], name = 'side') => {
  const left = [...figures];
  return {
    name,
    unit: 'events/s' as const,
    run: () => {
      order.push(name);
      return Promise.resolve(left.shift() ?? Number.NaN);
    },
  };
};

const contest = (ours: readonly number[], theirs: readonly number[], aim: Contest['aim']): Contest => ({
  ours: measuring(ours),
  theirs: measuring(theirs),
  aim,
});

describe('holding a contest', () => {
  it('takes turns and leaves the first round out', async () => {
    const order: string[] = [];
    const ours = measuring([1, 30, 30], order, 'ours');
    const theirs = measuring([900, 10, 10], order, 'theirs');
    const { ratio } = await hold('any', { ours, theirs, aim: { atLeast: 2 } }, 2);
    expect(order).toEqual(['ours', 'theirs', 'ours', 'theirs', 'ours', 'theirs']);
    expect(ratio).toBe(3);
  });

  it('compares medians', async () => {
    const { ours, theirs, ratio } = await hold('any', contest([0, 1, 8, 90], [0, 4, 4, 4], { atLeast: 2 }), 3);
    expect([ours.lowest, ours.median, ours.highest, theirs.median, ratio]).toEqual([1, 8, 90, 4, 2]);
  });

  it.each([
    ['reached', { atLeast: 2 }, 20],
    ['missed', { atLeast: 2 }, 19],
    ['reached', { atMost: 2 }, 20],
    ['missed', { atMost: 2 }, 21],
  ] as const)('calls an aim %s: %j with a ratio of %d to 10', async (result, aim, ours) => {
    expect(await hold('any', contest([0, ours], [0, 10], aim), 1)).toMatchObject({ result });
  });

  it.each([
    [[0, 10, 10, 12.1], 'noisy'],
    [[0, 10, 10, 7.9], 'noisy'],
    [[0, 10, 8.1, 11.9], 'reached'],
  ] as const)('trusts no measure when the other side answered %j: %s', async (theirs, result) => {
    expect(await hold('any', contest([0, 90, 90, 90], theirs, { atLeast: 2 }), 3)).toMatchObject({ result });
  });
});
