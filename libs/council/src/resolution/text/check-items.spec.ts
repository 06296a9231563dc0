import { describe, expect, it } from '@jest/globals';
import { refusalOf } from '../../testing/amending.ts';
import { grant, item, posts } from '../../testing/items.ts';
import { checkItems } from './check-items.ts';
import type { CommitmentEffect, TotalEffect } from './effect.ts';
import type { Item } from './item.ts';
import type { Value } from './value.ts';

const found = (...items: readonly Item[]) => refusalOf(() => checkItems(items));

const amount = (amountCents: number): Partial<Item> => ({
  values: [{ kind: 'amount', valueId: 'mittel', amountCents }],
});

const deadline = (wording: string): Item =>
  item('2', { text: '{{frist}}', values: [{ kind: 'deadline', valueId: 'frist', wording, dueOn: null }] });

const twice: readonly Value[] = [
  { kind: 'amount', valueId: 'mittel', amountCents: 1 },
  { kind: 'amount', valueId: 'mittel', amountCents: 2 },
];

const commitment = (effect: Partial<CommitmentEffect> = {}): Item => ({
  ...grant('2', 1_00),
  effects: [
    {
      kind: 'commitment',
      valueId: 'mittel',
      year: 2021,
      department: 'IT',
      costObject: null,
      payable: [2022],
      ...effect,
    },
  ],
});

const total = (effect: Partial<TotalEffect> = {}): Item => ({
  ...grant('2', 1_00),
  effects: [{ kind: 'total', valueId: 'mittel', group: 'all', of: ['a'], years: [2022], counts: 'amounts', ...effect }],
});

const sheet = (group: string, label: string): Item => grant('2', 1_00, { sheet: { group, label } });

describe('the items of a text', () => {
  it('may be a tree with values and effects', () =>
    expect(() =>
      checkItems([item('1'), item('1.1'), item('1.1.1'), item('1.2'), grant('2', 100), posts('2.1', 50, 'created')]),
    ).not.toThrow());

  it('may commit to later years, and declare a sum', () =>
    expect(() => checkItems([commitment(), { ...total(), itemId: '3', label: '3' }])).not.toThrow());

  it('may have ids that objects use themselves', () =>
    expect(() => checkItems([item('2', { itemId: 'constructor' }), item('3', { itemId: 'toString' })])).not.toThrow());

  it.each([
    ['no item', [], 'ITEMS_EMPTY', '/items'],
    ['2001 items', Array.from({ length: 2001 }, (_, index) => item(`A${index}`)), 'ITEMS_TOO_MANY', '/items'],
    ['an id used twice', [item('1'), item('2', { itemId: '1' })], 'ITEM_ID_TAKEN', '/items/1/itemId'],
    ['__proto__', [item('1', { itemId: '__proto__' })], 'ITEM_ID_MALFORMED', '/items/0/itemId'],
    ['an empty id', [item('1', { itemId: '' })], 'ITEM_ID_MALFORMED', '/items/0/itemId'],
    ['a label used twice', [item('2'), item('2.', { itemId: 'b', parentId: null })], 'LABEL_TAKEN', '/items/1/label'],
    ['an unknown parent', [item('2.1')], 'PARENT_UNKNOWN', '/items/0/parentId'],
    ['its own parent', [item('2', { parentId: '2' })], 'PARENT_UNKNOWN', '/items/0/parentId'],
    ['a parent that comes later', [item('2.1'), item('2')], 'PARENT_UNKNOWN', '/items/0/parentId'],
    [
      'a branch torn apart',
      [item('2'), item('2.1'), item('3'), item('2.2')],
      'NOT_IN_PRINT_ORDER',
      '/items/3/parentId',
    ],
    ['another mode below', [item('2'), item('2.1', { mode: 'acknowledges' })], 'MODE_DIFFERS', '/items/1/mode'],
    ['a blank text', [item('2', { text: '\n' })], 'TEXT_EMPTY', '/items/0/text'],
    ['a blank closing sentence', [item('2', { closing: '' })], 'TEXT_EMPTY', '/items/0/closing'],
    ['a text too long', [item('2', { text: 'x'.repeat(20_001) })], 'TEXT_TOO_LONG', '/items/0/text'],
    ['NUL', [item('2', { text: 'a\u0000b' })], 'TEXT_MALFORMED', '/items/0/text'],
    ['half a character', [item('2', { text: 'a\udc00b' })], 'TEXT_MALFORMED', '/items/0/text'],
    ['a value not there', [item('2', { text: '{{mittel}}' })], 'PLACEHOLDER_UNKNOWN', '/items/0/text'],
    ['a malformed placeholder', [item('2', { text: '{{mit tel}}' })], 'PLACEHOLDER_MALFORMED', '/items/0/text'],
    ['a value not shown', [item('2', { ...amount(1), text: 'Ohne.' })], 'VALUE_NOT_IN_TEXT', '/items/0/values/0'],
    ['a value id used twice', [{ ...grant('2', 1), values: twice }], 'VALUE_ID_TAKEN', '/items/0/values/1/valueId'],
    ['0.1 + 0.2 cents', [{ ...grant('2', 0.1 + 0.2) }], 'AMOUNT_OUT_OF_RANGE', '/items/0/values/0/amountCents'],
    ['1e308 cents', [grant('2', 1e308)], 'AMOUNT_OUT_OF_RANGE', '/items/0/values/0/amountCents'],
    ['negative cents', [grant('2', -1)], 'AMOUNT_OUT_OF_RANGE', '/items/0/values/0/amountCents'],
    ['negative posts', [posts('2', -1, 'created')], 'POSTS_OUT_OF_RANGE', '/items/0/values/0/fteHundredths'],
    ['the year 1899', [grant('2', 1, { year: 1899 })], 'YEAR_OUT_OF_RANGE', '/items/0/effects/0/year'],
    ['half a year', [grant('2', 1, { year: 2024.5 })], 'YEAR_OUT_OF_RANGE', '/items/0/effects/0/year'],
    ['no department', [grant('2', 1, { department: '' })], 'TEXT_EMPTY', '/items/0/effects/0/department'],
    ['an effect of nothing', [grant('2', 1, { valueId: 'x' })], 'EFFECT_WITHOUT_VALUE', '/items/0/effects/0/valueId'],
    ['no heading', [sheet('', 'IT')], 'TEXT_EMPTY', '/items/0/effects/0/sheet/group'],
    ['no line', [sheet('programme', '')], 'TEXT_EMPTY', '/items/0/effects/0/sheet/label'],
    ['no cover', [grant('2', 1, { cover: '' })], 'TEXT_EMPTY', '/items/0/effects/0/cover'],
    ['a payable year 1', [commitment({ payable: [2022, 1] })], 'YEAR_OUT_OF_RANGE', '/items/0/effects/0/payable/1'],
    ['nobody committed', [commitment({ department: '' })], 'TEXT_EMPTY', '/items/0/effects/0/department'],
    ['a sum of the year 1', [total({ years: [1] })], 'YEAR_OUT_OF_RANGE', '/items/0/effects/0/years/0'],
    ['a sum of nothing', [total({ of: [''] })], 'TEXT_EMPTY', '/items/0/effects/0/of/0'],
    ['posts told in euro', [total({ counts: 'posts' })], 'VALUE_KIND_WRONG', '/items/0/effects/0/valueId'],
    ['braces in a deadline', [deadline('{{frist}}')], 'PLACEHOLDER_MALFORMED', '/items/0/values/0/wording'],
  ] as const)('are refused with %s', (_, items, code, field) => expect(found(...items)).toMatchObject({ code, field }));

  it('are refused nine levels deep', () => {
    const labels = Array.from({ length: 9 }, (_, depth) => `2${'.1'.repeat(depth)}`);
    expect(found(...labels.map((label) => item(label)))).toMatchObject({
      code: 'TREE_TOO_DEEP',
      field: '/items/8/parentId',
    });
    expect(() => checkItems(labels.slice(0, 8).map((label) => item(label)))).not.toThrow();
  });
});
