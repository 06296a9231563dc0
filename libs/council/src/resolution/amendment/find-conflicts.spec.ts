import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../testing/amending.ts';
import { grant, item } from '../../testing/items.ts';
import type { AmendmentInPlay } from './find-conflicts.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Operation } from './operation.ts';
import { resolveOperations } from './resolve-operations.ts';

const text = textOf(
  item('2'),
  item('2.1', { text: 'Erwerb und Erwerb von Wald.' }),
  item('2.1.1'),
  item('2.2'),
  grant('2.3', 5_434_000),
);

const amendment = (amendmentId: string, ...operations: readonly Operation[]): AmendmentInPlay => ({
  amendmentId,
  operations,
  changes: resolveOperations({ text, operations }),
});

const strike = (itemId: string): Operation => ({ op: 'strikeItem', itemId });
const keep = (itemId: string): Operation => ({ op: 'keepUnchanged', itemId });
const range = (fromItemId: string, toItemId: string): Operation => ({ op: 'strikeRange', fromItemId, toItemId });
const phrase = (itemId: string, quote: string, nth: number | null = null): Operation => ({
  op: 'strikePhrase',
  itemId,
  quote,
  nth,
});
const append = (itemId: string, sentence: string): Operation => ({
  op: 'appendSentence',
  itemId,
  sentence,
  values: [],
  effects: [],
});
const reword = (itemId: string, words: string): Operation => ({
  op: 'rewordItem',
  itemId,
  text: words,
  closing: null,
  values: [],
  effects: [],
});
const amount = (amountCents: number): Operation => ({ op: 'setAmount', itemId: '2.3', valueId: 'mittel', amountCents });
const insert = (label: string, afterItemId: string | null, itemId = label): Operation => ({
  op: 'insertItem',
  afterItemId,
  item: item(label, { itemId }),
});
const renumber = (itemId: string, label: string): Operation => ({ op: 'renumber', labels: [{ itemId, label }] });
const condition: Operation = {
  op: 'addCondition',
  itemId: '2.3',
  valueId: 'mittel',
  condition: 'provisionalManagement',
  wording: 'Vorläufige Haushaltsführung gilt.',
};
const replaceAll: Operation = { op: 'replaceAll', items: [item('1', { itemId: 'neu' })] };

describe('two operations on one text', () => {
  it.each<[string, Operation, Operation]>([
    ['changes of items side by side', strike('2.1'), strike('2.2')],
    ['a change of an item and a strike below it', append('2.1', 'Neu.'), strike('2.1.1')],
    ['two places of one item', phrase('2.1', 'Erwerb', 1), phrase('2.1', 'Erwerb', 2)],
    ['two strikes side by side', phrase('2.1', 'und'), phrase('2.1', 'von Wald')],
    ['a phrase and a sentence behind it', phrase('2.1', 'von Wald'), append('2.1', 'Neu.')],
    ['two sentences', append('2.1', 'Eins.'), append('2.1', 'Zwei.')],
    ['two items at one place', insert('2.4', '2.3'), insert('2.5', '2.3')],
    ['an item behind a struck one', insert('2.2a', '2.2', 'b'), strike('2.2')],
    ['a new number and new words', renumber('2.1', '2.7'), reword('2.1', 'Neu.')],
    ['an amount and a condition of it', amount(100), condition],
    ['an amount and a phrase beside it', amount(100), phrase('2.3', 'zugesetzt')],
    ['an unchanged item and a change below it', keep('2.1'), strike('2.1.1')],
  ])('commute: %s', (_, one, other) =>
    expect(findConflicts(amendment('a', one), [amendment('b', other)], text)).toEqual([]),
  );

  it.each<[string, Operation, Operation, string | null]>([
    ['a strike and a change below it', strike('2.1'), append('2.1.1', 'Neu.'), '2.1.1'],
    ['a strike and a strike below it', strike('2.1'), strike('2.1.1'), '2.1.1'],
    ['a strike and a change of the item', strike('2.3'), amount(100), '2.3'],
    ['a strike and an item put below it', strike('2.1'), insert('2.1.2', null), '2.1'],
    ['a strike and a new number', strike('2.2'), renumber('2.2', '2.7'), '2.2'],
    ['overlapping phrases', phrase('2.1', 'Erwerb und'), phrase('2.1', 'und Erwerb'), '2.1'],
    ['phrases that leave nothing together', phrase('2.1', 'Erwerb und'), phrase('2.1', 'Erwerb von Wald.'), '2.1'],
    ['an amount and a phrase that covers it', amount(100), phrase('2.3', '54.340 Euro zugesetzt'), '2.3'],
    ['a condition and a phrase that covers the amount', condition, phrase('2.3', '54.340 Euro'), '2.3'],
    ['two amounts', amount(100), amount(200), '2.3'],
    ['new words and an amount', reword('2.3', 'Neu.'), amount(100), '2.3'],
    ['new words and other new words', reword('2.1', 'Eins.'), reword('2.1', 'Zwei.'), '2.1'],
    ['new words and a sentence more', reword('2.1', 'Eins.'), append('2.1', 'Zwei.'), '2.1'],
    ['one label for two items', insert('2.4', '2.3', 'a'), insert('2.4', '2.2', 'b'), 'a'],
    ['one id for two items', insert('2.4', '2.3', 'a'), insert('2.5', '2.3', 'a'), 'a'],
    ['one number for two', renumber('2.1', '2.7'), renumber('2.2', '2.7'), '2.1'],
    ['two numbers for one', renumber('2.1', '2.7'), renumber('2.1', '2.8'), '2.1'],
    ['a number that a new item takes', renumber('2.1', '2.7'), insert('2.7', '2.3'), '2.1'],
    ['a new text and anything', replaceAll, keep('2.1'), null],
    ['two new texts', replaceAll, replaceAll, null],
  ])('are exclusive, from either side: %s', (_, one, other, itemId) => {
    const exclusive = { kind: 'exclusive', ownOperation: 0, otherOperation: 0 };
    expect(findConflicts(amendment('a', one), [amendment('b', other)], text)).toEqual([
      { ...exclusive, otherAmendmentId: 'b', itemId },
    ]);
    expect(findConflicts(amendment('b', other), [amendment('a', one)], text)).toMatchObject([
      { ...exclusive, otherAmendmentId: 'a' },
    ]);
  });

  it.each<[string, Operation, Operation, readonly string[]]>([
    ['one strike', strike('2.1'), strike('2.1'), ['2.1']],
    ['a strike within a range', strike('2.2'), range('2.1', '2.3'), ['2.2']],
    ['two ranges, where they meet', range('2.1', '2.2'), range('2.2', '2.3'), ['2.2']],
    ['one phrase', phrase('2.1', 'und'), phrase('2.1', 'und', 1), ['2.1']],
    ['one amount', amount(100), amount(100), ['2.3']],
    ['one sentence', append('2.1', 'Neu.'), append('2.1', 'Neu.'), ['2.1']],
    ['one wording', reword('2.1', 'Neu.'), reword('2.1', 'Neu.'), ['2.1']],
    ['one condition', condition, condition, ['2.3']],
    ['one new item', insert('2.4', '2.3'), insert('2.4', '2.3'), ['2.4']],
    ['one assertion', keep('2.1'), keep('2.1'), ['2.1']],
    ['one new number', renumber('2.1', '2.7'), renumber('2.1', '2.7'), ['2.1']],
  ])('are identical: %s', (_, one, other, itemIds) =>
    expect(
      findConflicts(amendment('a', one), [amendment('b', other)], text).map(({ kind, itemId }) => [kind, itemId]),
    ).toEqual(itemIds.map((itemId) => ['identical', itemId])),
  );

  it.each<[string, Operation]>([
    ['strike', strike('2.3')],
    ['strike above', strike('2')],
    ['amount', amount(100)],
    ['sentence', append('2.3', 'Neu.')],
    ['number', renumber('2.3', '2.7')],
  ])('contradict each other: unchanged and %s', (_, change) =>
    expect(findConflicts(amendment('a', keep('2.3')), [amendment('b', change)], text)).toEqual([
      { kind: 'contradictory', otherAmendmentId: 'b', itemId: '2.3', ownOperation: 0, otherOperation: 0 },
    ]),
  );
});

describe('an amendment among others', () => {
  it('is told which of them it meets, and in which operations', () =>
    expect(
      findConflicts(
        amendment('a', append('2.1', 'Neu.'), strike('2.2')),
        [amendment('b', strike('2.3')), amendment('c', phrase('2.3', 'Es'), append('2.2', 'Neu.'))],
        text,
      ),
    ).toEqual([{ kind: 'exclusive', otherAmendmentId: 'c', itemId: '2.2', ownOperation: 1, otherOperation: 1 }]));

  it('does not collide with itself', () =>
    expect(findConflicts(amendment('a', strike('2.2')), [amendment('a', strike('2.2'))], text)).toEqual([]));

  it('is exclusive when only half of it is the same', () => {
    const half = append('2.3', 'Vorläufige Haushaltsführung gilt.');
    expect(findConflicts(amendment('a', condition), [amendment('b', half)], text)).toMatchObject([
      { kind: 'exclusive' },
    ]);
    expect(findConflicts(amendment('b', half), [amendment('a', condition)], text)).toMatchObject([
      { kind: 'exclusive' },
    ]);
  });

  it('has its places told in the pinned text, whatever its own operations did before', () => {
    const two = amendment('a', phrase('2.1', 'Erwerb', 1), phrase('2.1', 'Wald'));
    expect(findConflicts(two, [amendment('b', phrase('2.1', 'Wald'))], text)).toMatchObject([
      { kind: 'identical', ownOperation: 1 },
    ]);
  });
});
