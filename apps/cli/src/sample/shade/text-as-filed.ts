import type { BudgetEffect, Item, PostsEffect } from '#council/events';
import { isoDate } from '#kernel';
import { section } from '../item-builder.ts';

const expense = (sort: 'operating' | 'capital'): BudgetEffect => ({
  kind: 'budget',
  valueId: 'amount',
  year: 2025,
  direction: 'expense',
  sort,
  department: 'Dezernat V/67',
  costObject: null,
  recurrence: 'oneOff',
  instrument: 'addition',
  release: 'withPlan',
  conditions: [],
});

const newPosts: PostsEffect = {
  kind: 'posts',
  valueId: 'posts',
  department: 'Dezernat V/67',
  from: isoDate('2025-01-01'),
  until: null,
  movement: 'created',
};

/** A paper of nowhere: shade and drinking water in hot summers. */
export const textAsFiled: readonly Item[] = [
  ...section('acknowledges', {
    '1': 'Zur Kenntnis genommen wird:',
    '1.1': 'An vierzehn Messpunkten war es im Sommer 2023 an mehr als zwanzig Tagen heißer als 30 Grad.',
  }),
  ...section('decides', {
    '2': 'Beschlossen wird:',
    '2.1': {
      text: 'Für neue Trinkbrunnen werden {{amount}} bereitgestellt.',
      values: [{ kind: 'amount', valueId: 'amount', amountCents: 12_000_000 }],
      effects: [expense('capital')],
    },
    '2.2': {
      text: 'Für Schattenbäume auf Schulhöfen werden {{amount}} bereitgestellt.',
      values: [{ kind: 'amount', valueId: 'amount', amountCents: 20_000_000 }],
      effects: [expense('operating')],
    },
    '2.3': {
      text: 'Die Verwaltung stellt einen Hitzeaktionsplan auf. Er enthält:',
      closing: 'Der Plan wird jedes Jahr fortgeschrieben.',
    },
    '2.3.1': 'eine Karte der heißesten Plätze,',
    '2.3.2': 'eine Meldekette für Pflegeheime, die ehrenamtlich besetzt ist,',
    '2.3.3': 'ein Hitzetelefon.',
    '2.4': {
      text: 'Im Grünflächenamt werden {{posts}} neu geschaffen.',
      values: [{ kind: 'posts', valueId: 'posts', fteHundredths: 200 }],
      effects: [newPosts],
    },
    '2.5': {
      text: 'Die Verwaltung berichtet bis zum {{report}} über den Stand.',
      values: [{ kind: 'date', valueId: 'report', date: isoDate('2025-09-30') }],
    },
    '2.6': 'Die Brunnen laufen von Mai bis September täglich von 8 bis 20 Uhr.',
    '2.7': 'Wer einen Brunnen stiftet, darf ihm einen Namen geben.',
  }),
];
