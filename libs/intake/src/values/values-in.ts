import type { Span } from '#council/events';
import { datesIn, outsideOf } from '#council/events';
import type { FoundValue } from '../paper-reading.ts';
import { amountsIn } from './amounts.ts';
import { deadlinesIn } from './deadlines.ts';
import { postsIn } from './posts.ts';

export interface PlacedValue extends Span {
  readonly value: FoundValue;
}

/** In the order of the text; days that belong to a cited resolution (`taken`) or to a deadline are no values of their own. */
export const valuesIn = (text: string, taken: readonly Span[]): readonly PlacedValue[] => {
  const deadlines = outsideOf(deadlinesIn(text), taken);
  const found: readonly PlacedValue[] = [
    ...amountsIn(text).map(({ amountCents, ...span }) => ({
      ...span,
      value: { kind: 'amount', amountCents } as const,
    })),
    ...postsIn(text).map(({ fteHundredths, ...span }) => ({
      ...span,
      value: { kind: 'posts', fteHundredths } as const,
    })),
    ...deadlines.map(({ date, ...span }) => ({ ...span, value: { kind: 'deadline', date } as const })),
    ...outsideOf(datesIn(text), [...taken, ...deadlines]).map(({ date, ...span }) => ({
      ...span,
      value: { kind: 'date', date } as const,
    })),
  ];
  return found.toSorted((one, other) => one.start - other.start);
};
