import type { Wording } from '../text/check-item.ts';
import type { Effect } from '../text/effect.ts';
import type { TextEdit } from '../text/item-change.ts';
import { placeholdersIn } from '../text/placeholders.ts';
import { isSameJson, spelled } from './same-json.ts';
import type { Facet } from './touch.ts';

export interface FacetTouch {
  readonly kind: 'facet';
  readonly valueId: string;
  readonly facet: Facet;
  readonly said: string;
}

const touch = (valueId: string, facet: Facet, said: unknown): FacetTouch => ({
  kind: 'facet',
  valueId,
  facet,
  said: spelled(said),
});

const valueTouches = (before: Wording, after: Wording): readonly FacetTouch[] => [
  ...before.values.flatMap((value) => {
    const now = after.values.find(({ valueId }) => valueId === value.valueId);
    if (now === undefined) return [touch(value.valueId, 'removed', null)];
    return isSameJson(value, now) ? [] : [touch(value.valueId, 'figure', now)];
  }),
  ...after.values
    .filter(({ valueId }) => before.values.every((value) => value.valueId !== valueId))
    .map((value) => touch(value.valueId, 'added', value)),
];

const usedValues = ({ values }: Wording, edits: readonly TextEdit[]): readonly FacetTouch[] =>
  edits
    .flatMap(({ replacement }) => placeholdersIn(replacement))
    .filter((shown) => values.some(({ valueId }) => valueId === shown))
    .map((valueId) => touch(valueId, 'used', null));

const changedEffect = (before: Effect, after: Effect): readonly FacetTouch[] => {
  const { valueId } = before;
  if (before.kind === 'posts' && after.kind === 'posts') {
    return before.movement === after.movement ? [] : [touch(valueId, 'movement', after.movement)];
  }
  if (before.kind !== 'budget' || after.kind !== 'budget') return [touch(valueId, 'effect', after)];
  return after.conditions
    .filter((condition) => !before.conditions.includes(condition))
    .map((condition) => touch(valueId, 'condition', condition));
};

export const effectsOf = (effects: readonly Effect[], valueId: string): readonly Effect[] =>
  effects.filter((effect) => effect.valueId === valueId);

const effectTouches = (before: Wording, after: Wording): readonly FacetTouch[] =>
  after.values.flatMap(({ valueId }) => {
    const earlier = effectsOf(before.effects, valueId);
    return effectsOf(after.effects, valueId).flatMap((effect, index) => {
      const was = earlier[index];
      return was === undefined ? [touch(valueId, 'effect', effect)] : changedEffect(was, effect);
    });
  });

/** What became of the values and effects of an item between two wordings of it; `edits` led from one to the other. */
export const facetTouches = (before: Wording, after: Wording, edits: readonly TextEdit[]): readonly FacetTouch[] => [
  ...valueTouches(before, after),
  ...usedValues(before, edits),
  ...effectTouches(before, after),
];
