import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOutShares } from './share-layout.ts';

const row = (whole: number, figures: readonly number[], marked = 0) => ({
  ...{ name: 'Ansatz', amount: '', whole, marked },
  shares: figures.map((figure) => ({ figure, pattern: 'solid' as const })),
});

describe('the parts of a line as a picture', () => {
  it('are as long as they are a part of the whole, whatever the whole is', () => {
    const { rows } = layOutShares([row(100, [25, 75]), row(1_000_000, [500_000, 0], 250_000)]);
    expect(rows.map(({ shares }) => shares.map(({ x, width }) => [x, width]))).toEqual([
      [
        [0, 90],
        [90, 270],
      ],
      [[0, 180]],
    ]);
    expect(rows[1]?.markedWidth).toBe(90);
  });

  it('stand on the scale of the longest where they are to be compared', () => {
    const { rows } = layOutShares([row(100, [100]), row(400, [100, 300])], { onOneScale: true });
    expect(rows.map(({ shares }) => shares.map(({ width }) => width))).toEqual([[90], [90, 270]]);
  });

  it('never leave the picture and never lie upon each other', () => {
    const figure = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(figure, fc.array(figure), figure, fc.boolean(), (whole, parts, marked, onOneScale) => {
        const { width, height, rows } = layOutShares([row(whole, parts, marked), row(7, [3])], { onOneScale });
        for (const { y, shares, markedWidth } of rows) {
          expect(y).toBeLessThan(height);
          expect(markedWidth).toBeLessThanOrEqual(width + 1e-6);
          expect(markedWidth).toBeGreaterThanOrEqual(0);
          let end = 0;
          for (const share of shares) {
            expect(share.x).toBeGreaterThanOrEqual(end - 1e-6);
            end = share.x + share.width;
            expect(end).toBeLessThanOrEqual(width + 1e-6);
          }
        }
      }),
    );
  });
});
