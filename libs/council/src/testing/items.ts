import type { BudgetEffect, PostsEffect } from '../resolution/text/effect.ts';
import type { Item } from '../resolution/text/item.ts';

/** An item whose id is its label; sections are 1 (acknowledges) and 2 (decides), the number before the dot is the parent. */
export const item = (label: string, more: Partial<Item> = {}): Item => ({
  itemId: label,
  label,
  parentId: label.includes('.') ? label.slice(0, label.lastIndexOf('.')) : null,
  mode: label.startsWith('1') ? 'acknowledges' : 'decides',
  text: `Text von Ziffer ${label}.`,
  closing: null,
  values: [],
  effects: [],
  ...more,
});

/** An item that grants money: 2024, operating expense of Dezernat II/15 unless said otherwise. */
export const grant = (label: string, amountCents: number, effect: Partial<BudgetEffect> = {}): Item =>
  item(label, {
    text: 'Es werden {{mittel}} zugesetzt.',
    values: [{ kind: 'amount', valueId: 'mittel', amountCents }],
    effects: [
      {
        kind: 'budget',
        valueId: 'mittel',
        year: 2024,
        direction: 'expense',
        sort: 'operating',
        department: 'Dezernat II/15',
        costObject: null,
        recurrence: 'oneOff',
        instrument: 'addition',
        release: 'withPlan',
        conditions: [],
        ...effect,
      },
    ],
  });

/** An item about posts of Dezernat II/15 from 2024 on, without an end. */
export const posts = (label: string, fteHundredths: number, movement: PostsEffect['movement']): Item =>
  item(label, {
    text: 'Es geht um {{stellen}}.',
    values: [{ kind: 'posts', valueId: 'stellen', fteHundredths }],
    effects: [{ kind: 'posts', valueId: 'stellen', department: 'Dezernat II/15', from: null, until: null, movement }],
  });
