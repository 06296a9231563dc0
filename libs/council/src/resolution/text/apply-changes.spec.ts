import { describe, expect, it } from '@jest/globals';
import { itemIn, outline, textOf } from '../../testing/amending.ts';
import { grant, item } from '../../testing/items.ts';
import { applyAttributedChanges, applyChanges } from './apply-changes.ts';
import type { ItemChange } from './item-change.ts';

const text = textOf(item('2'), item('2.1'), item('2.1.1'), item('3'));
const { text: words, closing, values, effects } = grant('2.1', 100);

const struck = (itemId: string): ItemChange => ({ operation: 0, kind: 'itemStruck', itemId });
const changed: ItemChange = { operation: 0, kind: 'itemChanged', itemId: '2.1', text: words, closing, values, effects };
const inserted = (label: string, afterItemId: string | null): ItemChange => ({
  operation: 0,
  kind: 'itemInserted',
  item: item(label),
  afterItemId,
});

describe('applying changes to a text', () => {
  it('leaves a struck item struck, whatever is recorded of it later', () => {
    const later: readonly ItemChange[] = [
      changed,
      { operation: 0, kind: 'itemConfirmed', itemId: '2.1' },
      { operation: 0, kind: 'itemRelabelled', itemId: '2.1', label: '9' },
    ];
    const before = applyChanges(text, [struck('2.1')], 'a1');
    expect(applyChanges(before, later, 'a2')).toEqual(before);
  });

  it('names both movers of one strike', () =>
    expect(itemIn(applyChanges(applyChanges(text, [struck('3')], 'a1'), [struck('3')], 'a2'), '3').changedBy).toEqual([
      'a1',
      'a2',
    ]));

  it('has an item once that two amendments insert alike, and names both movers', () => {
    const after = applyChanges(applyChanges(text, [inserted('4', '3')], 'a1'), [inserted('4', '3')], 'a2');
    expect(outline(after)).toEqual(['2 asFiled', '2.1 asFiled', '2.1.1 asFiled', '3 asFiled', '4 inserted']);
    expect(itemIn(after, '4').changedBy).toEqual(['a1', 'a2']);
  });

  it('keeps an inserted item inserted when it is changed afterwards', () => {
    const after = applyChanges(text, [inserted('2.2', '2.1'), { ...changed, itemId: '2.2' }], 'a1');
    expect(itemIn(after, '2.2')).toMatchObject({ state: 'inserted', text: words, values, effects });
  });

  it('says of a changed item that it is changed, even when it is confirmed later', () => {
    const confirmed: ItemChange = { operation: 0, kind: 'itemConfirmed', itemId: '2.1' };
    expect(itemIn(applyChanges(text, [changed, confirmed], 'a1'), '2.1').state).toBe('changed');
    expect(itemIn(applyChanges(text, [confirmed], 'a1'), '2.1').state).toBe('unchanged');
  });

  it('puts an item beside nothing known last under its parent, never before it', () => {
    expect(outline(applyChanges(text, [inserted('2.9', 'gone')], 'a1'))).toEqual([
      '2 asFiled',
      '2.1 asFiled',
      '2.1.1 asFiled',
      '2.9 inserted',
      '3 asFiled',
    ]);
    expect(outline(applyChanges(text, [inserted('9', 'gone')], 'a1')).at(-1)).toBe('9 inserted');
    expect(outline(applyChanges(text, [inserted('0', null)], 'a1'))[0]).toBe('0 inserted');
  });

  it('passes over an item that is not there', () =>
    expect(applyChanges(text, [struck('9'), { ...changed, itemId: '9' }], 'a1')).toEqual(text));

  it('tells the amendments of a decision apart', () =>
    expect(
      applyAttributedChanges(text, [
        { ...struck('3'), amendmentId: 'a1' },
        { ...changed, amendmentId: 'a2' },
      ]).items.map(({ changedBy }) => changedBy),
    ).toEqual([[], ['a2'], [], ['a1']]));
});
