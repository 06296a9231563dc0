import { describe, expect, it } from '@jest/globals';

import { atMost } from './at-most.ts';

describe('turns', () => {
  it.each([1, 2, 3])('let %i go on at once and everybody in the end, whoever fails', async (places) => {
    const turns = atMost(places);
    const done: number[] = [];
    let inside = 0;
    let most = 0;
    const work = async (piece: number): Promise<number> => {
      inside += 1;
      most = Math.max(most, inside);
      await Promise.resolve();
      inside -= 1;
      done.push(piece);
      if (piece === 1) throw new Error('torn');
      return piece;
    };
    const ends = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((piece) => turns(() => work(piece))));
    expect(ends.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true]);
    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
    expect(most).toBe(places);
  });
});
