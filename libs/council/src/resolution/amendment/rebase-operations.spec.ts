import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, outline, textOf } from '../../testing/amending.ts';
import { grant, item } from '../../testing/items.ts';
import { applyChanges } from '../text/apply-changes.ts';
import type { ResolutionText } from '../text/item.ts';
import { printItem } from '../text/print-item.ts';
import type { Operation } from './operation.ts';
import { rebaseOperations } from './rebase-operations.ts';

const filed = textOf(
  item('2'),
  item('2.1', { text: 'Erwerb und Erwerb von Wald.' }),
  item('2.2'),
  grant('2.3', 5_434_000),
);

const phrase = (itemId: string, quote: string, nth: number | null = null): Operation => ({
  op: 'strikePhrase',
  itemId,
  quote,
  nth,
});
const replace = (itemId: string, quote: string, replacement: string, nth: number | null = null): Operation => ({
  op: 'replacePhrase',
  itemId,
  quote,
  nth,
  replacement,
  values: [],
});
const insert = (label: string, afterItemId: string | null): Operation => ({
  op: 'insertItem',
  afterItemId,
  item: item(label),
});
const amount = (amountCents: number): Operation => ({ op: 'setAmount', itemId: '2.3', valueId: 'mittel', amountCents });

const carried = (moved: ResolutionText, ...operations: readonly Operation[]) => {
  const { changes, unanchored } = rebaseOperations(operations, filed, moved);
  return { text: applyChanges(moved, changes, 'later'), changes, unanchored };
};

describe('carrying an amendment over to a text that has moved on', () => {
  it('keeps the place of a quote, though it is another occurrence now', () => {
    const moved = amended(filed, phrase('2.1', 'Erwerb', 1));
    expect(printItem(itemIn(carried(moved, replace('2.1', 'Erwerb', 'Tausch', 2)).text, '2.1'))).toBe(
      'und Tausch von Wald.',
    );
  });

  it('does not take words for its quote that somebody else brought', () => {
    const moved = amended(filed, replace('2.1', 'Erwerb', 'Wald', 1));
    expect(printItem(itemIn(carried(moved, replace('2.1', 'Wald', 'Wiese')).text, '2.1'))).toBe(
      'Wald und Erwerb von Wiese.',
    );
  });

  it('works through several adopted amendments', () => {
    const moved = amended(amended(filed, phrase('2.1', 'Erwerb und')), replace('2.1', 'von', 'aus'));
    expect(printItem(itemIn(carried(moved, replace('2.1', 'Wald', 'Wiese')).text, '2.1'))).toBe('Erwerb aus Wiese.');
  });

  it('keeps its own operations in order', () =>
    expect(
      printItem(
        itemIn(
          carried(amended(filed, phrase('2.1', 'und')), replace('2.1', 'Wald', 'Holz'), replace('2.1', 'Holz', 'Moor'))
            .text,
          '2.1',
        ),
      ),
    ).toBe('Erwerb Erwerb von Moor.'));

  it('puts an item behind those put at the same place before', () =>
    expect(outline(carried(amended(filed, insert('2.4', '2.3')), insert('2.5', '2.3')).text).slice(-2)).toEqual([
      '2.4 inserted',
      '2.5 inserted',
    ]));

  it('strikes the items a range meant, and not one put between them since', () => {
    const moved = amended(filed, insert('2.1a', '2.1'));
    expect(outline(carried(moved, { op: 'strikeRange', fromItemId: '2.1', toItemId: '2.2' }).text)).toEqual([
      '2 asFiled',
      '2.1 struck',
      '2.1a inserted',
      '2.2 struck',
      '2.3 asFiled',
    ]);
  });

  it('joins an amount and a condition of it', () => {
    const moved = amended(filed, amount(100));
    const condition: Operation = {
      op: 'addCondition',
      itemId: '2.3',
      valueId: null,
      condition: 'provisionalManagement',
      wording: 'Vorläufig.',
    };
    const both = itemIn(carried(moved, condition).text, '2.3');
    expect(printItem(both)).toBe('Es werden 1 Euro zugesetzt. Vorläufig.');
    expect(both.effects).toMatchObject([{ release: 'inAdvance', conditions: ['provisionalManagement'] }]);
  });

  it.each<[string, Operation]>([
    ['a strike', { op: 'strikeItem', itemId: '2.2' }],
    ['a phrase', phrase('2.1', 'und')],
    ['an amount', amount(100)],
    ['an assertion', { op: 'keepUnchanged', itemId: '2.2' }],
    ['a new item', insert('2.4', '2.3')],
  ])('says again what is done already, so that both movers are named: %s', (_, operation) => {
    const moved = amended(filed, operation);
    const { text, unanchored } = carried(moved, operation);
    expect(unanchored).toEqual([]);
    expect(text.items.map(printItem)).toEqual(moved.items.map(printItem));
    expect(text.items.flatMap(({ changedBy }) => changedBy)).toEqual(['a1', 'later']);
  });

  it('reports what is shut out with both texts, and does the rest', () => {
    const moved = amended(filed, amount(100));
    const { changes, unanchored } = carried(moved, amount(200), phrase('2.1', 'und'));
    expect(changes.map(({ operation }) => operation)).toEqual([1]);
    expect(unanchored).toMatchObject([
      {
        operation: 0,
        rejection: {
          code: 'BASE_MOVED',
          facts: {
            operation: 0,
            itemId: '2.3',
            kind: 'exclusive',
            pinned: 'Es werden 54.340 Euro zugesetzt.',
            current: 'Es werden 1 Euro zugesetzt.',
            changedBy: ['a1'],
          },
        },
      },
    ]);
  });

  it('reports what rests on an operation that is shut out', () => {
    const moved = amended(filed, { op: 'strikeItem', itemId: '2' });
    const { changes, unanchored } = carried(moved, insert('2.4', '2.3'), {
      op: 'insertItem',
      afterItemId: null,
      item: item('2.4.1'),
    });
    expect(changes).toEqual([]);
    expect(unanchored.map(({ operation, rejection }) => [operation, rejection.code])).toEqual([
      [0, 'BASE_MOVED'],
      [1, 'ITEM_UNKNOWN'],
    ]);
  });

  it('reports words that rest on words which found no place', () => {
    const moved = amended(filed, replace('2.1', 'Wald', 'Feld'));
    const { changes, unanchored } = carried(moved, replace('2.1', 'Wald', 'Holz'), replace('2.1', 'Holz', 'Moor'));
    expect(changes).toEqual([]);
    expect(unanchored.map(({ operation }) => operation)).toEqual([0, 1]);
  });

  it('reports an operation that never had a place', () =>
    expect(carried(filed, phrase('2.1', 'Wiese')).unanchored).toMatchObject([
      { operation: 0, rejection: { code: 'QUOTE_NOT_FOUND', facts: { field: '/operations/0/quote' } } },
    ]));

  it('changes nothing about an amendment when the text has not moved', () => {
    const { text, unanchored } = carried(filed, phrase('2.1', 'und'), amount(5), insert('2.4', '2.3'));
    expect(unanchored).toEqual([]);
    expect(text.items.map(printItem)).toEqual(
      amended(filed, phrase('2.1', 'und'), amount(5), insert('2.4', '2.3')).items.map(printItem),
    );
  });
});
