import type { IsoDate } from '#kernel';
import type { PostsEffect } from '../resolution/text/effect.ts';
import type { Item } from '../resolution/text/item.ts';
import type { BudgetedPaper } from './budget-state.ts';
import type { LineReading, Standing } from './by-status.ts';
import { byStatus } from './by-status.ts';

/** Posts of one item. */
export interface PostsLine {
  readonly itemId: string;
  readonly effect: PostsEffect;
  readonly fteHundredths: number;
}

/** What a line does to one department. */
export interface PostsMove {
  readonly department: string;
  /** What the establishment plan has more; negative when less. */
  readonly fteHundredths: number;
  /** Recognised need, however it is met. */
  readonly neededFteHundredths: number;
}

const postsLinesOf = ({ itemId, values, effects }: Item): readonly PostsLine[] =>
  effects.flatMap((effect) => {
    if (effect.kind !== 'posts') return [];
    const value = values.find(({ valueId }) => valueId === effect.valueId);
    return value?.kind === 'posts' ? [{ itemId, effect, fteHundredths: value.fteHundredths }] : [];
  });

const posts: LineReading<PostsLine> = { linesOf: postsLinesOf, isGranted: () => true, partsOf: () => [] };

/** Every line of posts of a paper with each status it has. */
export const postsLinesByStatus = (paper: BudgetedPaper): readonly Standing<PostsLine>[] => byStatus(paper, posts);

/** Converted posts are no new ones, a raised quota is none at all, moved ones leave one department for another. */
export const postsMoves = ({ effect, fteHundredths }: PostsLine): readonly PostsMove[] => {
  const { department, toDepartment = department, movement } = effect;
  const nothing = { department, fteHundredths: 0, neededFteHundredths: 0 };
  switch (movement) {
    case 'created':
      return [{ ...nothing, fteHundredths, neededFteHundredths: fteHundredths }];
    case 'abolished':
      return [{ ...nothing, fteHundredths: -fteHundredths }];
    case 'converted':
      return [{ ...nothing, neededFteHundredths: fteHundredths }];
    case 'quotaRaised':
      return [nothing];
    case 'moved':
      return [
        { ...nothing, fteHundredths: -fteHundredths },
        { ...nothing, department: toDepartment, fteHundredths },
      ];
  }
};

type Period = Pick<PostsEffect, 'from' | 'until'>;

/** In force on some day of the year. */
export const isInForceIn = ({ from, until }: Period, year: number): boolean =>
  (from === null || Number(from.slice(0, 4)) <= year) && (until === null || Number(until.slice(0, 4)) >= year);

export const isInForceOn = ({ from, until }: Period, day: IsoDate): boolean =>
  (from === null || from <= day) && (until === null || until >= day);
