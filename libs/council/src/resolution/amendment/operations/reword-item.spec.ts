import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item, posts } from '../../../testing/items.ts';

const text = textOf(item('2'), grant('2.1', 100));

describe('rewording an item (erhält folgende Fassung)', () => {
  it('replaces words, values and effects, and keeps id, label and place', () => {
    const { text: words, values, effects } = posts('2.1', 200, 'created');
    const after = amended(text, { op: 'rewordItem', itemId: '2.1', text: words, closing: 'Ende.', values, effects });
    expect(itemIn(after, '2.1')).toMatchObject({
      label: '2.1',
      text: words,
      closing: 'Ende.',
      values,
      effects,
      state: 'changed',
      changedBy: ['a1'],
    });
  });

  it('is refused when nothing changes', () => {
    const { text: words, closing, values, effects } = grant('2.1', 100);
    expect(refusal(text, { op: 'rewordItem', itemId: '2.1', text: words, closing, values, effects })).toMatchObject({
      code: 'NOTHING_CHANGED',
    });
  });

  it('is refused when an effect hangs on a value of another kind', () => {
    const { text: words, effects } = grant('2.1', 100);
    const values = [{ kind: 'posts', valueId: 'mittel', fteHundredths: 100 }] as const;
    expect(
      refusal(text, { op: 'rewordItem', itemId: '2.1', text: words, closing: null, values, effects }),
    ).toMatchObject({ code: 'VALUE_KIND_WRONG', field: '/operations/0/effects/0/valueId', found: 'posts' });
  });
});
