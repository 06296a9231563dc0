import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, posts } from '../../../testing/items.ts';
import { printItem } from '../../text/print-item.ts';

const text = textOf(grant('2', 100), posts('3', 200, 'created'));
const set = (amountCents: number, valueId = 'mittel', itemId = '2') =>
  ({ op: 'setAmount', itemId, valueId, amountCents }) as const;

describe('setting an amount', () => {
  it('changes what the text shows and what the budget counts at once', () => {
    const item = itemIn(amended(text, set(5_434_000)), '2');
    expect(printItem(item)).toBe('Es werden 54.340 Euro zugesetzt.');
    expect(item.values).toEqual([{ kind: 'amount', valueId: 'mittel', amountCents: 5_434_000 }]);
    expect(item.effects).toEqual(itemIn(text, '2').effects);
  });

  it.each([-1, 0.1 + 0.2, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 10 ** 13 + 1])(
    'is refused for %d cents',
    (cents) =>
      expect(refusal(text, set(cents))).toMatchObject({
        code: 'AMOUNT_OUT_OF_RANGE',
        field: '/operations/0/amountCents',
      }),
  );

  it('takes the bounds', () => {
    expect(itemIn(amended(text, set(0)), '2').values).toMatchObject([{ amountCents: 0 }]);
    expect(itemIn(amended(text, set(10 ** 13)), '2').values).toMatchObject([{ amountCents: 10 ** 13 }]);
  });

  it.each([
    [set(5, 'constructor'), 'VALUE_UNKNOWN'],
    [set(5, 'stellen', '3'), 'VALUE_KIND_WRONG'],
    [set(100), 'NOTHING_CHANGED'],
  ])('is refused: %j', (operation, code) => expect(refusal(text, operation)).toMatchObject({ code }));
});
