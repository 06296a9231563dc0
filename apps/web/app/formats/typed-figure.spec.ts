import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { formatCents, formatPosts } from './amount.ts';
import { centsOf, countOf, fteHundredthsOf } from './typed-figure.ts';

describe('an amount that was typed', () => {
  it.each([
    ['54.340,00 €', 5_434_000],
    ['54340', 5_434_000],
    ['54.340 Euro', 5_434_000],
    ['0,05', 5],
    [' 1.000.000,5 EUR ', 100_000_050],
    ['999.999.999.999,99', 99_999_999_999_999],
  ])('%j is %d cents', (typed, cents) => expect(centsOf(typed)).toBe(cents));

  it.each([
    '',
    '54.34',
    '54,340.00',
    '1.00',
    '-5',
    '1,234',
    '1.000.00',
    '5 Mio',
    '1000.000',
    '1.000.000.000.000',
    'NaN',
  ])('%j is none', (typed) => expect(centsOf(typed)).toBeNull());

  it('is read exactly as it is printed', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999_999 }), (cents) => {
        expect(centsOf(formatCents(cents, 'de'))).toBe(cents);
      }),
    ));
});

describe('posts that were typed', () => {
  it('are read exactly as they are printed', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (hundredths) => {
        expect(fteHundredthsOf(formatPosts(hundredths, 'de'))).toBe(hundredths);
      }),
    ));

  it.each(['2.5', 'zwei', '', '-1', '0,125'])('%j are none', (typed) => expect(fteHundredthsOf(typed)).toBeNull());
});

describe('a count that was typed', () => {
  it('is a whole number from 0', () => {
    expect([' 49 ', '0', '4,5', '-1', ''].map(countOf)).toEqual([49, 0, null, null, null]);
  });
});
