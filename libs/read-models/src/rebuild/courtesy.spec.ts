import { describe, expect, it } from '@jest/globals';

import { position } from '#kernel';

import { REMEMBERED, courtesyTowards } from './courtesy.ts';

/** What a rebuild that began at position 10 finds, asked at these moments. */
const asked = (...heads: readonly (readonly [head: number, now: number])[]): readonly boolean[] => {
  const { notice, isCalledFor } = courtesyTowards(position('10'));
  return heads.map(([head, now]) => {
    notice(position(String(head)), now);
    return isCalledFor(now);
  });
};

describe('the courtesy of a rebuild', () => {
  it('is not called for while nobody appends', () => expect(asked([10, 0], [10, 5_000])).toEqual([false, false]));

  it('is called for as soon as the log has grown', () => expect(asked([10, 0], [11, 100])).toEqual([false, true]));

  it('lasts while the log grows, however long that is', () =>
    expect(asked([11, 0], [12, REMEMBERED], [13, 2 * REMEMBERED])).toEqual([true, true, true]));

  it('ends some time after the last append', () =>
    expect(asked([11, 0], [11, REMEMBERED - 1], [11, REMEMBERED], [11, REMEMBERED + 1])).toEqual([
      true,
      true,
      false,
      false,
    ]));
});
