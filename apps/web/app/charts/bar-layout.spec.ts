import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Bar } from './bar-layout.ts';
import { layOutBars } from './bar-layout.ts';

const bar = (toCents: number, fromCents = 0): Bar => ({ name: 'x', amount: '', pattern: 'solid', fromCents, toCents });

describe('bars on one scale', () => {
  it('are as long as their amounts', () => {
    const [group] = layOutBars([{ title: '2024', bars: [bar(100), bar(50)] }]).groups;
    expect(group?.bars.map(({ x, width }) => [x, width])).toEqual([
      [0, 360],
      [0, 180],
    ]);
  });

  it('begin where the one before ended, on both sides of nothing', () => {
    const { zero, groups } = layOutBars([{ title: '', bars: [bar(60), bar(-60, 60)] }]);
    expect(zero).toBe(180);
    expect(groups[0]?.bars.map(({ x, width }) => [x, width])).toEqual([
      [180, 180],
      [0, 360],
    ]);
  });

  it('stand on the scale of other pictures when they are compared with them', () => {
    const [group] = layOutBars([{ title: '', bars: [bar(50)] }], [0, 200]).groups;
    expect(group?.bars.map(({ width }) => width)).toEqual([90]);
  });

  it('never leave the picture and never lie upon each other', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 }), (amounts) => {
        const { width, height, groups } = layOutBars([{ title: 'a', bars: amounts.map((cents) => bar(cents)) }]);
        const bars = groups[0]?.bars ?? [];
        for (const each of bars) {
          expect(each.x).toBeGreaterThanOrEqual(0);
          expect(each.x + each.width).toBeLessThanOrEqual(width + 1e-6);
          expect(each.y).toBeLessThan(height);
        }
        expect(new Set(bars.map(({ y }) => y)).size).toBe(bars.length);
      }),
    );
  });
});
