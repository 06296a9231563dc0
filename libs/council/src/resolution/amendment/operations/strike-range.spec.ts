import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, outline, refusal, textOf } from '../../../testing/amending.ts';
import { item } from '../../../testing/items.ts';

const text = textOf(
  item('2'),
  item('2.3', { closing: 'Die Bewertung folgt.' }),
  ...['2.3.1', '2.3.2', '2.3.2.1', '2.3.3', '2.3.4'].map((label) => item(label)),
  item('2.4'),
);

describe('striking a range (bis … gestrichen)', () => {
  it('strikes the siblings from first to last and all below them', () =>
    expect(outline(amended(text, { op: 'strikeRange', fromItemId: '2.3.1', toItemId: '2.3.3' }))).toEqual([
      '2 asFiled',
      '2.3 asFiled',
      '2.3.1 struck',
      '2.3.2 struck',
      '2.3.2.1 struck',
      '2.3.3 struck',
      '2.3.4 asFiled',
      '2.4 asFiled',
    ]));

  it('leaves the closing sentence of the item above', () =>
    expect(itemIn(amended(text, { op: 'strikeRange', fromItemId: '2.3.1', toItemId: '2.3.4' }), '2.3')).toMatchObject({
      closing: 'Die Bewertung folgt.',
      changedBy: [],
    }));

  it('may be one item long', () =>
    expect(outline(amended(text, { op: 'strikeRange', fromItemId: '2.4', toItemId: '2.4' }))).toContain('2.4 struck'));

  it('passes over what is struck already', () => {
    const before = amended(text, { op: 'strikeItem', itemId: '2.3.1' });
    const after = amended(before, { op: 'strikeRange', fromItemId: '2.3.1', toItemId: '2.3.4' });
    expect(outline(after)).toContain('2.3.4 struck');
  });

  it.each([
    ['2.3.1', '2.4', 'RANGE_NOT_SIBLINGS', 'toItemId'],
    ['2.3.3', '2.3.1', 'RANGE_REVERSED', 'toItemId'],
    ['2.9', '2.3.1', 'ITEM_UNKNOWN', 'fromItemId'],
    ['2.3.1', '2.9', 'ITEM_UNKNOWN', 'toItemId'],
  ])('is refused from %s to %s: %s', (fromItemId, toItemId, code, field) =>
    expect(refusal(text, { op: 'strikeRange', fromItemId, toItemId })).toMatchObject({
      code,
      field: `/operations/0/${field}`,
    }),
  );

  it('is refused when nothing of it stands any more', () => {
    const range = { op: 'strikeRange', fromItemId: '2.3.1', toItemId: '2.3.2' } as const;
    expect(refusal(text, range, range)).toMatchObject({ code: 'ITEM_ALREADY_STRUCK', operation: 1 });
  });
});
