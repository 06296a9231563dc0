import { describe, expect, it } from '@jest/globals';
import { amended, outline, refusal, textOf } from '../../../testing/amending.ts';
import { item } from '../../../testing/items.ts';
import type { Item } from '../../text/item.ts';

const text = amended(textOf(item('2'), item('2.1'), item('2.1.1'), item('2.2'), item('2.3')), {
  op: 'strikeItem',
  itemId: '2.2',
});

const insert = (label: string, afterItemId: string | null, more: Partial<Item> = {}) =>
  ({ op: 'insertItem', afterItemId, item: item(label, more) }) as const;

const places = (...operations: Parameters<typeof amended> extends [unknown, ...infer Rest] ? Rest : never) =>
  outline(amended(text, ...operations)).map((line) => line.split(' ')[0]);

describe('inserting an item (neu)', () => {
  it('puts it after an item and everything below that', () =>
    expect(places(insert('2.1a', '2.1'))).toEqual(['2', '2.1', '2.1.1', '2.1a', '2.2', '2.3']));

  it('puts it first under its parent when it follows none', () =>
    expect(places(insert('2.0', null))).toEqual(['2', '2.0', '2.1', '2.1.1', '2.2', '2.3']));

  it('may follow a struck item, whose number stays its own', () =>
    expect(outline(amended(text, insert('2.2a', '2.2')))).toEqual(
      expect.arrayContaining(['2.2 struck', '2.2a inserted']),
    ));

  it('may follow an item inserted before', () =>
    expect(places(insert('2.4', '2.3'), insert('2.5', '2.4'))).toEqual([
      '2',
      '2.1',
      '2.1.1',
      '2.2',
      '2.3',
      '2.4',
      '2.5',
    ]));

  it.each([
    ['a label in use', insert('2.3', '2.3', { itemId: 'neu' }), 'LABEL_TAKEN', '/item/label'],
    [
      'the label of a struck item',
      insert('2.2.', '2.3', { itemId: 'neu', parentId: '2' }),
      'LABEL_TAKEN',
      '/item/label',
    ],
    ['the id of a struck item', insert('2.9', '2.3', { itemId: '2.2' }), 'ITEM_ID_TAKEN', '/item/itemId'],
    ['a malformed id', insert('2.9', '2.3', { itemId: '__proto__' }), 'ITEM_ID_MALFORMED', '/item/itemId'],
    ['an unknown parent', insert('3.1', null), 'ITEM_UNKNOWN', '/item/parentId'],
    ['a struck parent', insert('2.2.1', null), 'ITEM_ALREADY_STRUCK', '/item/parentId'],
    ['an unknown place', insert('2.9', '2.8'), 'ITEM_UNKNOWN', '/afterItemId'],
    ['a place under another item', insert('2.9', '2.1.1'), 'ANCHOR_NOT_SIBLING', '/afterItemId'],
    ['the other mode', insert('2.9', '2.3', { mode: 'acknowledges' }), 'MODE_DIFFERS', '/item/mode'],
    ['a blank text', insert('2.9', '2.3', { text: ' ' }), 'TEXT_EMPTY', '/item/text'],
  ])('is refused with %s', (_, operation, code, field) =>
    expect(refusal(text, operation)).toMatchObject({ code, field: `/operations/0${field}` }),
  );

  it('is refused more than eight levels deep', () => {
    const labels = ['2', '2.1', '2.1.1', '2.1.1.1', '2.1.1.1.1', '2.1.1.1.1.1', '2.1.1.1.1.1.1', '2.1.1.1.1.1.1.1'];
    expect(refusal(textOf(...labels.map((label) => item(label))), insert('2.1.1.1.1.1.1.1.1', null))).toMatchObject({
      code: 'TREE_TOO_DEEP',
    });
  });
});
