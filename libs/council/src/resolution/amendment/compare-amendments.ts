import { sameLabelAs } from '../text/label.ts';
import { compareTouches } from './compare-touches.ts';
import type { Conflict } from './operation.ts';
import type { Touch } from './touch.ts';

/** Where one amendment meets another, without the other's name. */
export type Meeting = Omit<Conflict, 'otherAmendmentId'>;

/** Only touches that share one of these can meet, which spares comparing each with each. */
const meetingPlaces = (touch: Touch): readonly string[] => {
  switch (touch.kind) {
    case 'inserted':
      return [`item ${touch.itemId}`, `item ${touch.item.parentId ?? ''}`, `label ${sameLabelAs(touch.item.label)}`];
    case 'relabelled':
      return [`item ${touch.itemId}`, `label ${sameLabelAs(touch.label)}`];
    default:
      return [`item ${touch.itemId}`];
  }
};

const placesOf = (touches: readonly Touch[]): ReadonlyMap<string, readonly Touch[]> => {
  const places = new Map<string, Touch[]>();
  for (const touch of touches) {
    for (const place of meetingPlaces(touch)) {
      const here = places.get(place);
      if (here === undefined) places.set(place, [touch]);
      else here.push(touch);
    }
  }
  return places;
};

interface Encounter {
  readonly itemId: string | null;
  readonly own: Touch;
  readonly other: Touch;
  readonly kinds: Set<Conflict['kind']>;
  readonly ownSame: Set<Touch>;
  readonly otherSame: Set<Touch>;
}

/** The item that both are about; with a new text there is no such item. */
const itemOf = (own: Touch, other: Touch): string | null => {
  if (own.kind === 'replaced' || other.kind === 'replaced') return null;
  return own.kind === 'inserted' && other.kind === 'struck' ? other.itemId : own.itemId;
};

const encounters = (own: readonly Touch[], others: readonly Touch[]): readonly Encounter[] => {
  const met = new Map<string, Encounter>();
  const meet = (one: Touch, other: Touch): void => {
    const kind = compareTouches(one, other);
    if (kind === null) return;
    const itemId = itemOf(one, other);
    const key = JSON.stringify([one.operation, other.operation, itemId]);
    const encounter = met.get(key) ?? {
      itemId,
      own: one,
      other,
      kinds: new Set(),
      ownSame: new Set(),
      otherSame: new Set(),
    };
    met.set(key, encounter);
    encounter.kinds.add(kind);
    if (kind === 'identical') {
      encounter.ownSame.add(one);
      encounter.otherSame.add(other);
    }
  };
  const replacing = [...own, ...others].some(({ kind }) => kind === 'replaced');
  const places = placesOf(others);
  for (const one of own) {
    const near = replacing ? others : meetingPlaces(one).flatMap((place) => places.get(place) ?? []);
    for (const other of near) meet(one, other);
  }
  return [...met.values()];
};

const isWhole = (same: ReadonlySet<Touch>, touches: readonly Touch[], { operation, itemId }: Touch): boolean =>
  touches.every((touch) => touch.operation !== operation || touch.itemId !== itemId || same.has(touch));

/**
 * Every pair of operations that meet, and how. Saying the same is one effect only when all of it is the same; half of it is
 * `exclusive`. `compared` says whose half counts: for a text that has moved on, only what the amendment itself wants.
 */
export const compareAmendments = (
  own: readonly Touch[],
  others: readonly Touch[],
  compared: 'both' | 'own',
): readonly Meeting[] =>
  encounters(own, others).map(({ itemId, own: one, other, kinds, ownSame, otherSame }) => {
    const isIdentical = isWhole(ownSame, own, one) && (compared === 'own' || isWhole(otherSame, others, other));
    const sorted: readonly Conflict['kind'][] = isIdentical
      ? ['contradictory', 'exclusive', 'identical']
      : ['contradictory', 'exclusive'];
    return {
      kind: sorted.find((kind) => kinds.has(kind)) ?? 'exclusive',
      itemId,
      ownOperation: one.operation,
      otherOperation: other.operation,
    };
  });
