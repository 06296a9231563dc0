import { scaleLinear } from 'd3-scale';

/** How a bar is filled, so that it can be told apart without its colour. */
export type BarPattern = 'solid' | 'striped' | 'dotted' | 'outlined';

/** A bar from one amount to another, in integer cents; the usual one begins at 0. */
export interface Bar {
  readonly name: string;
  readonly fromCents: number;
  readonly toCents: number;
  /** Printed at its end. */
  readonly amount: string;
  readonly pattern: BarPattern;
}

/** Bars under one heading. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

interface Placed {
  readonly y: number;
}

export interface PlacedBar extends Bar, Placed {
  readonly x: number;
  readonly width: number;
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** Where the amount 0 is. */
  readonly zero: number;
  readonly groups: readonly (Placed & { readonly title: string; readonly bars: readonly PlacedBar[] })[];
}

/** In units of the picture: narrow enough that its words can be read on a telephone. */
const WIDTH = 360;
const TITLE = 26;
const ROW = 42;
const GAP = 10;
const THINNEST = 1.5;

/** All amounts at which bars begin or end. */
export const endsOf = (groups: readonly BarGroup[]): readonly number[] =>
  groups.flatMap(({ bars }) => bars.flatMap(({ fromCents, toCents }) => [fromCents, toCents]));

/**
 * Every bar on one scale, which holds 0 and all of `ends`: pictures that are to be compared are given the same. The words
 * stand above the bars, so long ones do not shorten them.
 */
export const layOutBars = (groups: readonly BarGroup[], ends: readonly number[] = endsOf(groups)): BarLayout => {
  const scale = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(1, ...ends)])
    .range([0, WIDTH]);
  let y = 0;
  const placed = groups.map(({ title, bars }) => {
    const top = y;
    const first = top + (title === '' ? 0 : TITLE);
    y = first + bars.length * ROW + GAP;
    return {
      ...{ title, y: top },
      bars: bars.map((bar, index) => {
        const [left, right] = [bar.fromCents, bar.toCents].map(scale).toSorted((one, other) => one - other);
        const [x = 0, end = 0] = [left, right];
        const width = end === x ? 0 : Math.max(THINNEST, end - x);
        return { ...bar, y: first + index * ROW, x: Math.min(x, WIDTH - width), width };
      }),
    };
  });
  return { width: WIDTH, height: Math.max(y - GAP, 1), zero: scale(0), groups: placed };
};
