import type { BarPattern } from './bar-layout.ts';

/** A part of a whole, in integer cents. */
export interface Share {
  readonly cents: number;
  readonly pattern: BarPattern;
}

/** One whole with its parts one after the other, and what of it is marked below them. */
export interface ShareRow {
  readonly name: string;
  /** Printed at its end. */
  readonly amount: string;
  readonly wholeCents: number;
  readonly shares: readonly Share[];
  readonly markedCents: number;
}

interface PlacedShare {
  readonly x: number;
  readonly width: number;
  readonly pattern: BarPattern;
}

export interface PlacedShareRow extends Pick<ShareRow, 'name' | 'amount'> {
  readonly y: number;
  readonly shares: readonly PlacedShare[];
  readonly markedWidth: number;
}

export interface ShareLayout {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly PlacedShareRow[];
}

const WIDTH = 360;
const ROW = 52;

/**
 * Every row on a scale of its own, as long as its whole: a plan has lines of thousands beside lines of millions. Parts that
 * are more than the whole fill the row; parts of nothing are left out.
 */
export const layOutShares = (rows: readonly ShareRow[]): ShareLayout => ({
  width: WIDTH,
  height: Math.max(1, rows.length * ROW),
  rows: rows.map(({ name, amount, wholeCents, shares, markedCents }, index) => {
    const parts = shares.filter(({ cents }) => cents > 0);
    const sum = parts.reduce((total, { cents }) => total + cents, 0);
    const scale = WIDTH / Math.max(wholeCents, sum, markedCents, 1);
    const starts = parts.map((_, at) => parts.slice(0, at).reduce((total, { cents }) => total + cents, 0) * scale);
    return {
      ...{ name, amount, y: index * ROW },
      shares: parts.map(({ cents, pattern }, at) => ({ x: starts[at] ?? 0, width: cents * scale, pattern })),
      markedWidth: Math.max(0, markedCents) * scale,
    };
  }),
});
