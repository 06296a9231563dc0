import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { item, posts } from '../../../testing/items.ts';
import { printItem } from '../../text/print-item.ts';

const text = textOf(posts('2', 1000, 'created'), item('3', { ...posts('3', 100, 'created'), effects: [] }));
const set = (fteHundredths: number, movement: 'converted' | null = null, itemId = '2') =>
  ({ op: 'setPosts', itemId, valueId: 'stellen', fteHundredths, movement }) as const;

describe('setting a number of posts', () => {
  it('changes text and establishment plan at once, and how the posts are met', () => {
    const changed = itemIn(amended(text, set(200, 'converted')), '2');
    expect(printItem(changed)).toBe('Es geht um 2,0 VZÄ.');
    expect(changed.effects).toMatchObject([{ movement: 'converted' }]);
  });

  it('keeps how they are met when it does not say', () =>
    expect(itemIn(amended(text, set(200)), '2').effects).toMatchObject([{ movement: 'created' }]));

  it.each([
    [set(-1), 'POSTS_OUT_OF_RANGE'],
    [set(0.5), 'POSTS_OUT_OF_RANGE'],
    [set(10 ** 7 + 1), 'POSTS_OUT_OF_RANGE'],
    [set(200, 'converted', '3'), 'MOVEMENT_WITHOUT_EFFECT'],
    [set(1000), 'NOTHING_CHANGED'],
  ])('is refused: %j', (operation, code) => expect(refusal(text, operation)).toMatchObject({ code }));
});
