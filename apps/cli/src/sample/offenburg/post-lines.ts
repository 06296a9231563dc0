import type { Item, PostsEffect, PostsValue } from '#council/events';
import { isoDate } from '#kernel';

interface Part {
  /** Hundredths of a full-time post. */
  readonly fte: number;
  readonly from: string;
  readonly early?: true;
}

const germanDay = (day: string): string => day.split('-').toReversed().join('.');

const partText = ({ from, early }: Part, index: number): string =>
  `{{teil${index}}} ab ${germanDay(from)}${early === true ? ' (vorgezogen zu besetzen)' : ''}`;

/** One department's posts: a part for each day they start on, and for those filled before the budget is in force. */
export const postLine = (
  group: 'programme' | 'migration',
  department: string,
  parts: readonly Part[],
): Pick<Item, 'text' | 'values' | 'effects'> => ({
  text: `${department}: ${parts.map(partText).join(', ')}.`,
  values: parts.map(({ fte }, index): PostsValue => ({ kind: 'posts', valueId: `teil${index}`, fteHundredths: fte })),
  effects: parts.map(({ from, early }, index): PostsEffect => ({
    kind: 'posts',
    valueId: `teil${index}`,
    department,
    from: isoDate(from),
    until: null,
    movement: 'created',
    sheet: { group, label: department },
    early: early === true,
  })),
});
