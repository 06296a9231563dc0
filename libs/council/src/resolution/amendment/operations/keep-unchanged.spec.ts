import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item } from '../../../testing/items.ts';

const text = textOf(item('2'), grant('2.1', 100));
const keep = { op: 'keepUnchanged', itemId: '2.1' } as const;
const change = { op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents: 5 } as const;

describe('keeping an item (unverändert)', () => {
  it('says so without changing a word', () => {
    const { state, changedBy, ...kept } = itemIn(amended(text, keep), '2.1');
    expect({ state, changedBy }).toEqual({ state: 'unchanged', changedBy: ['a1'] });
    expect(kept).toEqual(grant('2.1', 100));
  });

  it.each([
    [[keep, change], 0],
    [[change, keep], 1],
    [[keep, { op: 'strikeItem', itemId: '2' } as const], 0],
    [[keep, { op: 'renumber', labels: [{ itemId: '2.1', label: '2.7' }] } as const], 0],
  ])('contradicts a change of the item by the same amendment (%#)', (operations, operation) =>
    expect(refusal(text, ...operations)).toMatchObject({
      code: 'KEEP_CONTRADICTS_CHANGE',
      itemId: '2.1',
      operation,
      otherOperation: 1 - operation,
    }),
  );

  it('is refused for a struck item', () =>
    expect(refusal(text, { op: 'strikeItem', itemId: '2.1' }, keep)).toMatchObject({ code: 'ITEM_ALREADY_STRUCK' }));
});
