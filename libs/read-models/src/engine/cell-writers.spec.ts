import { describe, expect, it } from '@jest/globals';

import type { CellType } from './cell-writers.ts';
import { writerOf } from './cell-writers.ts';
import { openRowBytes } from './row-bytes.ts';

describe('a cell', () => {
  it.each<[CellType, string | number | boolean | string[] | number[], string]>([
    ['text', 5, 'Cell: found 5, expected a text.'],
    ['boolean', 'true', 'Cell: found "true", expected true or false.'],
    ['integer', 1.5, 'Cell: found 1.5, expected a whole number.'],
    ['integer', '1', 'Cell: found "1", expected a whole number.'],
    ['bigint', 2 ** 53, 'Cell: found 9007199254740992, expected a whole number.'],
    ['text[]', 'a', 'Cell: found "a", expected a list.'],
    ['text[]', [1], 'Cell: found 1, expected a text.'],
    ['integer[]', ['1'], 'Cell: found "1", expected a whole number.'],
  ])('of type %s is not %j', (type, cell, message) =>
    expect(() => writerOf(type)(openRowBytes(), cell)).toThrow(message),
  );

  it('of type integer is not longer than the server takes', () =>
    expect(() => writerOf('integer')(openRowBytes(), 2 ** 31)).toThrow('out of range'));
});
