import { describe, expect, it } from '@jest/globals';

import { itemsNamed } from './item-labels.ts';

const items = ['1', '2', '2.1', '2.2', '2.3'].map((label) => ({ itemId: `id-${label}`, label }));

describe('items named by their numbers', () => {
  it.each([
    ['2.1', ['2.1']],
    ['Ziffern 2.3, 2.1 und 1.', ['1', '2.1', '2.3']],
    ['2.1 bis 2.3', ['2.1', '2.2', '2.3']],
    ['2.1–2.2; 1', ['1', '2.1', '2.2']],
    ['alle', ['1', '2', '2.1', '2.2', '2.3']],
    ['', []],
  ])('%j are %j', (typed, labels) =>
    expect(itemsNamed(typed, items)).toEqual({ ok: true, itemIds: labels.map((label) => `id-${label}`) }),
  );

  it.each([
    ['2.1, 9.9', '9.9'],
    ['2.3 bis 2.1', '2.1'],
    ['2.1 bis 7', '7'],
  ])('%j has one that is not there: %s', (typed, unknown) =>
    expect(itemsNamed(typed, items)).toEqual({ ok: false, unknown }),
  );
});
