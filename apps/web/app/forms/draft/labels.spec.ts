import { describe, expect, it } from '@jest/globals';

import { firstLabelBelow, isSectionLabel, nextLabel, parentLabelOf, sizeOfBranch } from './labels.ts';

describe('the number of an item', () => {
  it('says under which item it stands', () => {
    expect(['2.3.1', '2.3.', '2.', '2', 'A'].map(parentLabelOf)).toEqual(['2.3', '2', null, null, null]);
    expect(isSectionLabel('10')).toBe(true);
  });

  it('suggests the next one, unless it is taken or there is none', () => {
    expect(nextLabel('2.9', [])).toBe('2.10');
    expect(nextLabel('2.3', ['2.4'])).toBe('');
    expect(nextLabel('A', [])).toBe('');
  });

  it('suggests the first free one below', () => {
    expect(firstLabelBelow('2.3', ['2.3.1', '2.3.2'])).toBe('2.3.3');
    expect(firstLabelBelow('', [])).toBe('');
  });

  it('tells how far the item reaches', () => {
    const labels = ['1', '2', '2.1', '2.1.1', '2.2', '20'];
    expect(labels.map((_, index) => sizeOfBranch(labels, index))).toEqual([1, 4, 2, 1, 1, 1]);
  });
});
