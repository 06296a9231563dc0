import { describe, expect, it } from '@jest/globals';

import { formatCents, formatPosts } from './amount.ts';

describe('an amount', () => {
  it.each([
    [15_434_000, '154.340,00 €', '€154,340.00'],
    [5, '0,05 €', '€0.05'],
    [0, '0,00 €', '€0.00'],
    [-123_456, '−1.234,56 €', '−€1,234.56'],
    [Number.MAX_SAFE_INTEGER, '90.071.992.547.409,91 €', '€90,071,992,547,409.91'],
  ])('of %d cents is printed exactly', (cents, german, english) => {
    expect(formatCents(cents, 'de')).toBe(german);
    expect(formatCents(cents, 'en')).toBe(english);
  });

  it.each([0.1 + 0.2, 1e308, Number.NaN])('of %d cents is none', (cents) => {
    expect(() => formatCents(cents, 'de')).toThrow('expected whole cents');
  });
});

describe('a number of posts', () => {
  it('has two decimals and its unit', () => {
    expect(formatPosts(200, 'de')).toBe('2,00 VZÄ');
    expect(formatPosts(25, 'en')).toBe('0.25 FTE');
    expect(() => formatPosts(0.5, 'de')).toThrow('expected whole hundredths');
  });
});
