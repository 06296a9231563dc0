import type { Operation } from '#council/events';
import { itemId } from '../item-builder.ts';

const provisionalManagement = (label: string): Operation => ({
  op: 'addCondition',
  itemId: itemId(label),
  valueId: 'amount',
  condition: 'provisionalManagement',
  wording: 'Dabei ist die vorläufige Haushaltsführung zu beachten.',
});

/** What the finance committee changed on 20 December 2023 (BP 0587, worded by III/20), item by item. */
export const committeeOperations: readonly Operation[] = [
  { op: 'strikeItem', itemId: itemId('2.1') },
  {
    op: 'replacePhrase',
    itemId: itemId('2.2'),
    quote: 'den interessierten Fachämtern',
    nth: null,
    replacement: 'Dezernat VII und der WIVERTIS',
    values: [],
  },
  { op: 'setPosts', itemId: itemId('2.3'), valueId: 'posts', fteHundredths: 200, movement: 'converted' },
  {
    op: 'appendSentence',
    itemId: itemId('2.3'),
    sentence: 'Gedeckt wird er durch Umwidmung vorhandener Planstellen.',
    values: [],
    effects: [],
  },
  { op: 'strikeRange', fromItemId: itemId('2.3.1'), toItemId: itemId('2.3.5') },
  { op: 'setAmount', itemId: itemId('2.4'), valueId: 'amount', amountCents: 5_434_000 },
  provisionalManagement('2.4'),
  { op: 'strikeItem', itemId: itemId('2.5') },
  { op: 'strikeItem', itemId: itemId('2.6') },
  { op: 'setPosts', itemId: itemId('2.7'), valueId: 'posts', fteHundredths: 200, movement: null },
  { op: 'strikeItem', itemId: itemId('2.10') },
  { op: 'keepUnchanged', itemId: itemId('2.11') },
  { op: 'setAmount', itemId: itemId('2.12'), valueId: 'amount', amountCents: 10_000_000 },
  provisionalManagement('2.12'),
  {
    op: 'insertItem',
    afterItemId: itemId('2.13'),
    item: {
      itemId: itemId('2.14'),
      label: '2.14',
      parentId: itemId('2'),
      mode: 'decides',
      text: 'Dezernat II/15 legt der Stadtverordnetenversammlung {{deadline}} ein Gesamtkonzept mit Meilensteinen und Finanzplanung zur Entscheidung vor.',
      closing: null,
      values: [
        {
          kind: 'deadline',
          valueId: 'deadline',
          wording: 'bis zu ihrer letzten Sitzung vor der Sommerpause 2024',
          dueOn: null,
        },
      ],
      effects: [],
    },
  },
];
