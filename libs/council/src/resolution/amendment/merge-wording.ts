import type { Wording } from '../text/check-item.ts';
import type { Effect } from '../text/effect.ts';
import type { TextEdit } from '../text/item-change.ts';
import type { TextItem } from '../text/item.ts';
import type { Value } from '../text/value.ts';
import { applyEdits, withoutHidden } from './change-item.ts';
import { refuseOperation } from './operation-rejection.ts';
import { isSameJson } from './same-json.ts';
import { effectsOf } from './wording-touches.ts';

interface Sides {
  /** The item as the amendment found it. */
  readonly before: Wording;
  /** As the amendment left it. */
  readonly after: Wording;
  /** As it stands now, changed by others. */
  readonly theirs: TextItem;
}

const mergedValues = ({ before, after, theirs }: Sides): readonly Value[] => {
  const earlier = new Map(before.values.map((value) => [value.valueId, value]));
  const set = new Map(
    after.values
      .filter((value) => !isSameJson(value, earlier.get(value.valueId) ?? null))
      .map((value) => [value.valueId, value]),
  );
  const kept = theirs.values.map((value) => set.get(value.valueId) ?? value);
  return [...kept, ...[...set.values()].filter(({ valueId }) => kept.every((value) => value.valueId !== valueId))];
};

const mergedEffect = (before: Effect, after: Effect, theirs: Effect): Effect => {
  if (isSameJson(before, after)) return theirs;
  if (before.kind === 'posts' && after.kind === 'posts' && theirs.kind === 'posts') {
    return { ...theirs, movement: after.movement };
  }
  if (before.kind !== 'budget' || after.kind !== 'budget' || theirs.kind !== 'budget') return after;
  const added = after.conditions.filter((condition) => !theirs.conditions.includes(condition));
  const release = before.release === after.release ? theirs.release : after.release;
  return { ...theirs, release, conditions: [...theirs.conditions, ...added].toSorted() };
};

/** Effects have no ids: they are told apart by their value and their place among its effects. */
const mergedEffects = ({ before, after, theirs }: Sides): readonly Effect[] => {
  const seen = new Map<string, number>();
  const merged = theirs.effects.map((effect) => {
    const place = seen.get(effect.valueId) ?? 0;
    seen.set(effect.valueId, place + 1);
    const was = effectsOf(before.effects, effect.valueId)[place];
    const is = effectsOf(after.effects, effect.valueId)[place];
    return was === undefined || is === undefined ? effect : mergedEffect(was, is, effect);
  });
  const added = after.values.flatMap(({ valueId }) =>
    effectsOf(after.effects, valueId).slice(effectsOf(before.effects, valueId).length),
  );
  return [...merged, ...added];
};

/** What it sets must be there, or setting it would be forgotten without a word. */
const requireValues = ({ before, after, theirs }: Sides): void => {
  const isIn = ({ values }: Wording, valueId: string): boolean => values.some((value) => value.valueId === valueId);
  const isTouched = (valueId: string): boolean =>
    !isSameJson(
      [before.values.find((value) => value.valueId === valueId) ?? null, effectsOf(before.effects, valueId)],
      [after.values.find((value) => value.valueId === valueId) ?? null, effectsOf(after.effects, valueId)],
    );
  const missing = after.values.find(
    ({ valueId }) => isIn(before, valueId) && !isIn(theirs, valueId) && isTouched(valueId),
  );
  if (missing === undefined) return;
  const { valueId } = missing;
  throw refuseOperation('VALUE_UNKNOWN', { field: '/valueId', itemId: theirs.itemId, valueId });
};

/** The item as it stands now with one amendment's change done to it; `edits` are in places of the current text. */
export const mergeWording = (sides: Sides, edits: readonly TextEdit[]): Wording => {
  const { theirs } = sides;
  requireValues(sides);
  return withoutHidden(
    {
      text: applyEdits(theirs.text, 'text', edits),
      closing: theirs.closing === null ? null : applyEdits(theirs.closing, 'closing', edits),
      values: mergedValues(sides),
      effects: mergedEffects(sides),
    },
    [],
  );
};
