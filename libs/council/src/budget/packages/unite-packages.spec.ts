import { describe, expect, it } from '@jest/globals';
import { enumerated, quantified } from '../../testing/packages.ts';
import { itemOfPackage } from './package-text.ts';
import { budgetLinesOf } from '../budget-state.ts';
import { unitePackages } from './unite-packages.ts';
import type { FiledPackage } from '../../resolution/packages/packages.events.ts';

const sumOf = (...packages: readonly FiledPackage[]): number =>
  unitePackages(packages)
    .of.flatMap((each) => budgetLinesOf(itemOfPackage(each)))
    .reduce((sum, { amountCents }) => sum + amountCents, 0);
const conflictsOf = (...packages: readonly FiledPackage[]) => unitePackages(packages).conflicts;

const one = enumerated('1', { a: 1_00, b: 2_00 });
const other = enumerated('2', { b: 2_00, c: 4_00 });

describe('several packages at once', () => {
  it('count a measure that two enumerated ones share only once, and say so', () => {
    expect(sumOf(one, other)).toBe(7_00);
    expect(sumOf(other, one)).toBe(7_00);
    expect(conflictsOf(one, other)).toEqual([{ kind: 'sharedMeasures', a: '1', b: '2', measures: ['Maßnahme b'] }]);
  });

  it('count it once among three as well', () => {
    expect(sumOf(one, other, enumerated('3', { a: 1_00, b: 2_00, c: 4_00, d: 8_00 }))).toBe(15_00);
  });

  it('are added when they share nothing', () => {
    expect(sumOf(one, enumerated('2', { c: 4_00 }))).toBe(7_00);
    expect(conflictsOf(one, enumerated('2', { c: 4_00 }))).toEqual([]);
  });

  it('are added when one complements the other', () => {
    const whole = quantified('4', 10_00);
    const rest = quantified('5', 5_00, { kind: 'complement', complementOf: '4' });
    expect(sumOf(whole, rest)).toBe(15_00);
    expect(sumOf(rest, whole)).toBe(15_00);
    expect(conflictsOf(whole, rest)).toEqual([]);
  });

  it('leave out the later one when nobody knows what they share', () => {
    expect(sumOf(one, quantified('3', 10_00))).toBe(3_00);
    expect(conflictsOf(one, quantified('3', 10_00))).toEqual([
      { kind: 'unknownOverlap', a: '1', b: '3', measures: [] },
    ]);
  });

  it('leave out the later one when a shared measure has no price of its own', () => {
    const unpriced = { ...other, measures: other.measures.map((measure) => ({ ...measure, valueIds: [] })) };
    expect(sumOf(one, unpriced)).toBe(3_00);
    expect(conflictsOf(one, unpriced)).toMatchObject([{ kind: 'unknownOverlap', measures: ['Maßnahme b'] }]);
  });

  it('leave out the later one when it prices a shared measure in another way', () => {
    const dearer = enumerated('2', { b: 3_00, c: 4_00 });
    expect(sumOf(one, dearer)).toBe(3_00);
    expect(conflictsOf(one, dearer)).toMatchObject([{ kind: 'exclusive', a: '1', b: '2' }]);
  });
});
