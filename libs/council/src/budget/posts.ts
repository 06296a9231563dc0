import type { PostsEffect } from '../resolution/text/effect.ts';
import type { Item, ResolutionText } from '../resolution/text/item.ts';

/** Stellen in hundredths of a VZÄ: 2,0 VZÄ is 200. */
export interface Posts {
  /** Recognised need, however it is met: created and converted posts. */
  readonly neededFteHundredths: number;
  /** What the establishment plan grows by: created less abolished; negative when it shrinks. */
  readonly netNewFteHundredths: number;
}

const fteOf = ({ values }: Item, { valueId }: PostsEffect): number => {
  const value = values.find((candidate) => candidate.valueId === valueId);
  return value?.kind === 'posts' ? value.fteHundredths : 0;
};

const none: Posts = { neededFteHundredths: 0, netNewFteHundredths: 0 };

const withEffect = (
  { neededFteHundredths, netNewFteHundredths }: Posts,
  fte: number,
  movement: PostsEffect['movement'],
): Posts => {
  switch (movement) {
    case 'created':
      return { neededFteHundredths: neededFteHundredths + fte, netNewFteHundredths: netNewFteHundredths + fte };
    case 'converted':
      return { neededFteHundredths: neededFteHundredths + fte, netNewFteHundredths };
    case 'abolished':
      return { neededFteHundredths, netNewFteHundredths: netNewFteHundredths - fte };
    case 'quotaRaised':
    case 'moved':
      return { neededFteHundredths, netNewFteHundredths };
  }
};

/** Posts of the items that stand. A raised quota (Personalkontingent) is money for posts, not a post, and counts in neither. */
export const postsOf = ({ items }: ResolutionText): Posts =>
  items
    .filter(({ state }) => state !== 'struck')
    .flatMap((item) =>
      item.effects
        .filter((effect) => effect.kind === 'posts')
        .map((effect) => ({ fte: fteOf(item, effect), movement: effect.movement })),
    )
    .reduce((posts, { fte, movement }) => withEffect(posts, fte, movement), none);
