import { describe, expect, it } from '@jest/globals';
import type { Item, ItemState, ResolutionText, TextItem } from '#council/events';
import { textAsFiled } from '#council/events';
import { cleanText } from './clean-text.ts';
import { markedText } from './marked-text.ts';

const item = (label: string, text: string, more: Partial<Item> = {}): Item => ({
  itemId: `item-${label}`,
  label,
  parentId: label.includes('.') ? `item-${label.split('.').slice(0, -1).join('.')}` : null,
  mode: 'decides',
  text,
  closing: null,
  values: [],
  effects: [],
  ...more,
});

const filed = textAsFiled([
  item('2', 'Beschlossen wird:', { closing: 'Das gilt ab sofort.' }),
  item('2.1', 'Es werden {{amount}} bereitgestellt.', {
    values: [{ kind: 'amount', valueId: 'amount', amountCents: 5_000_000 }],
  }),
  item('2.2', 'Die Stelle wird besetzt.'),
]);

const withState = (text: ResolutionText, itemId: string, state: ItemState, more: Partial<TextItem> = {}) => ({
  items: text.items.map((each) => (each.itemId === itemId ? { ...each, state, ...more } : each)),
});

describe('the marked version (Lesefassung)', () => {
  it('shows old and new figure of a changed amount beside each other', () => {
    const values = [{ kind: 'amount' as const, valueId: 'amount', amountCents: 5_434_000 }];
    const [, changed] = markedText(filed, withState(filed, 'item-2.1', 'changed', { values, changedBy: ['a-1'] }));
    expect(changed).toMatchObject({ note: null, changedBy: ['a-1'], depth: 1 });
    expect(
      changed?.segments
        .filter(({ kind }) => kind !== 'inserted')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Es werden 50.000 Euro bereitgestellt.');
    expect(
      changed?.segments
        .filter(({ kind }) => kind !== 'deleted')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Es werden 54.340 Euro bereitgestellt.');
  });

  it('keeps a struck item in its place and says that it is struck', () =>
    expect(markedText(filed, withState(filed, 'item-2.2', 'struck'))[2]).toMatchObject({
      label: '2.2',
      note: 'struck',
      segments: [{ kind: 'deleted', text: 'Die Stelle wird besetzt.' }],
    }));

  it('says "unverändert" where an amendment said so', () =>
    expect(markedText(filed, withState(filed, 'item-2.2', 'unchanged'))[2]).toMatchObject({
      note: 'unchanged',
      segments: [{ kind: 'kept', text: 'Die Stelle wird besetzt.' }],
    }));

  it('shows a closing sentence that was dropped as deleted', () =>
    expect(markedText(filed, withState(filed, 'item-2', 'changed', { closing: null }))[0]?.closingSegments).toEqual([
      { kind: 'deleted', text: 'Das gilt ab sofort.' },
    ]));

  it('marks an inserted item as new from the first word', () => {
    const inserted: TextItem = { ...item('2.3', 'Neu ist dies.'), state: 'inserted', changedBy: ['a-1'] };
    expect(markedText(filed, { items: [...filed.items, inserted] })[3]).toMatchObject({
      note: 'inserted',
      segments: [{ kind: 'inserted', text: 'Neu ist dies.' }],
    });
  });
});

describe('the clean version (Reinfassung)', () => {
  it('prints what holds, with values filled in and without struck items', () =>
    expect(cleanText(withState(filed, 'item-2.2', 'struck')).map(({ label, text }) => [label, text])).toEqual([
      ['2', 'Beschlossen wird:'],
      ['2.1', 'Es werden 50.000 Euro bereitgestellt.'],
    ]));
});
