import type { BarPattern } from './bar-layout.ts';

/** A part of a whole, in the same unit: integer cents or hundredths. */
export interface Share {
  readonly figure: number;
  readonly pattern: BarPattern;
}

/** One whole with its parts one after the other, and what of it is marked below them. */
export interface ShareRow {
  readonly name: string;
  /** Printed at its end. */
  readonly amount: string;
  readonly whole: number;
  readonly shares: readonly Share[];
  readonly marked: number;
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

const partsOf = ({ shares }: ShareRow): readonly Share[] => shares.filter(({ figure }) => figure > 0);

const sumOf = (parts: readonly Share[]): number => parts.reduce((total, { figure }) => total + figure, 0);

/** What a row needs room for: parts that are more than the whole need more than it. */
const lengthOf = (row: ShareRow): number => Math.max(row.whole, sumOf(partsOf(row)), row.marked, 1);

/**
 * Each row as long as its whole, for a plan has lines of thousands beside lines of millions; `onOneScale` all on the scale
 * of the longest, where they are to be compared. Parts of nothing are left out.
 */
export const layOutShares = (rows: readonly ShareRow[], { onOneScale = false } = {}): ShareLayout => {
  const longest = Math.max(1, ...rows.map(lengthOf));
  return {
    width: WIDTH,
    height: Math.max(1, rows.length * ROW),
    rows: rows.map((row, index) => {
      const scale = WIDTH / (onOneScale ? longest : lengthOf(row));
      const parts = partsOf(row);
      return {
        ...{ name: row.name, amount: row.amount, y: index * ROW },
        shares: parts.map(({ figure, pattern }, at) => ({
          x: sumOf(parts.slice(0, at)) * scale,
          width: figure * scale,
          pattern,
        })),
        markedWidth: Math.max(0, row.marked) * scale,
      };
    }),
  };
};
