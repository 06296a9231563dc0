import { describe, expect, it } from '@jest/globals';
import { amended, outline, refusal, textOf } from '../../../testing/amending.ts';
import { item } from '../../../testing/items.ts';

const text = textOf(item('1'), item('1.1'), item('2'));
const anew = ['1', '1.1', '1.2', '2', '2.1'].map((label) =>
  item(label, { itemId: `neu-${label}`, parentId: label.includes('.') ? `neu-${label.charAt(0)}` : null }),
);

describe('replacing the whole text', () => {
  it('strikes all that stands and puts the new text behind it, in its own order and with its own numbers', () =>
    expect(outline(amended(text, { op: 'replaceAll', items: anew }))).toEqual([
      ...['1 struck', '1.1 struck', '2 struck'],
      ...['1 inserted', '1.1 inserted', '1.2 inserted', '2 inserted', '2.1 inserted'],
    ]));

  it('is refused for ids of the text it replaces', () =>
    expect(refusal(text, { op: 'replaceAll', items: [item('1')] })).toMatchObject({
      code: 'ITEM_ID_TAKEN',
      field: '/operations/0/items/0/itemId',
    }));

  it('is refused for no text at all', () =>
    expect(refusal(text, { op: 'replaceAll', items: [] })).toMatchObject({ code: 'ITEMS_EMPTY' }));

  it('leaves its numbers taken for what follows', () =>
    expect(
      refusal(
        text,
        { op: 'replaceAll', items: anew },
        { op: 'insertItem', afterItemId: 'neu-2', item: item('2', { itemId: 'mehr' }) },
      ),
    ).toMatchObject({ code: 'LABEL_TAKEN', operation: 1 }));
});
