import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, outline, refusal, textOf } from '../../../testing/amending.ts';
import { item } from '../../../testing/items.ts';

const text = textOf(item('2'), item('2.1'), item('2.1.1'), item('2.2'));

describe('striking an item (streichen)', () => {
  it('strikes everything below it and leaves all in place', () =>
    expect(outline(amended(text, { op: 'strikeItem', itemId: '2.1' }))).toEqual([
      '2 asFiled',
      '2.1 struck',
      '2.1.1 struck',
      '2.2 asFiled',
    ]));

  it('keeps the words of what is struck, for the record', () =>
    expect(itemIn(amended(text, { op: 'strikeItem', itemId: '2.2' }), '2.2').text).toBe('Text von Ziffer 2.2.'));

  it('leaves out what was struck before', () => {
    const before = amended(text, { op: 'strikeItem', itemId: '2.1.1' });
    expect(itemIn(amended(before, { op: 'strikeItem', itemId: '2.1' }), '2.1.1').changedBy).toEqual(['a1']);
  });

  it('is refused for an item that is not there', () =>
    expect(refusal(text, { op: 'strikeItem', itemId: '__proto__' })).toMatchObject({
      code: 'ITEM_UNKNOWN',
      itemId: '__proto__',
      operation: 0,
      field: '/operations/0/itemId',
    }));

  it('is refused for an item struck by an operation before', () =>
    expect(refusal(text, { op: 'strikeItem', itemId: '2.1' }, { op: 'strikeItem', itemId: '2.1.1' })).toMatchObject({
      code: 'ITEM_ALREADY_STRUCK',
      operation: 1,
      label: '2.1.1',
    }));
});
