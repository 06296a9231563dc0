import type { Effect, PostsEffect } from '../../text/effect.ts';
import { checkPosts } from '../../text/check-value.ts';
import { changedTo } from '../change-item.ts';
import { valueOfKind, withValue } from '../find-value.ts';
import type { OperationOf, Resolve } from '../operation-of.ts';
import { refuseOperation } from '../operation-rejection.ts';
import { standingItem } from '../standing-item.ts';

/** Posts that are met in another way do not go anywhere any more. */
const staying = (effect: PostsEffect): PostsEffect => {
  const { toDepartment, ...rest } = effect;
  return toDepartment === undefined ? effect : rest;
};

const moved = (
  effects: readonly Effect[],
  { itemId, valueId, movement }: OperationOf<'setPosts'>,
): readonly Effect[] => {
  if (movement === null) return effects;
  if (!effects.some((effect) => effect.kind === 'posts' && effect.valueId === valueId)) {
    throw refuseOperation('MOVEMENT_WITHOUT_EFFECT', { field: '/movement', itemId, valueId });
  }
  return effects.map((effect) =>
    effect.kind === 'posts' && effect.valueId === valueId ? { ...staying(effect), movement } : effect,
  );
};

/** Number of posts, and how they are met: `converted` covers them from posts that exist, net zero (Umwidmung). */
export const setPosts: Resolve<'setPosts'> = (operation, text) => {
  const { itemId, valueId, fteHundredths } = operation;
  const item = standingItem(text, itemId);
  const value = valueOfKind(item, valueId, ['posts']);
  checkPosts('/fteHundredths', fteHundredths);
  const values = withValue(item.values, { ...value, fteHundredths });
  return [changedTo(item, { ...item, values, effects: moved(item.effects, operation) }, [])];
};
