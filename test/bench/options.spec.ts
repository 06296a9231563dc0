import { describe, expect, it } from '@jest/globals';

import { readOptions } from './options.ts';

describe('the words behind `npm run bench`', () => {
  it('ask for everything on PostgreSQL when there are none', () =>
    expect(readOptions([])).toEqual({ contests: [], json: false, rounds: 5, stores: ['postgres'] }));

  it('name contests, rounds and stores', () =>
    expect(readOptions(['append', '--json', '--rounds', '3', '--store', 'kurrentdb,postgres'])).toEqual({
      contests: ['append'],
      json: true,
      rounds: 3,
      stores: ['kurrentdb', 'postgres'],
    }));

  it.each([
    [['--rounds', '0'], '--rounds: found 0, expected a whole number from 1 to 50.'],
    [['--rounds', 'many'], '--rounds: found many, expected a whole number from 1 to 50.'],
    [['--store', 'oracle'], '--store: found oracle, expected postgres or kurrentdb.'],
    [['--fast'], '--fast'],
  ])('are refused with what was found: %j', (words, message) => {
    expect(() => readOptions(words)).toThrow(message);
  });
});
