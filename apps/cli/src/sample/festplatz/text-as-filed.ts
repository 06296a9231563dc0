import type { BudgetEffect, Item } from '#council/events';
import { section } from '../item-builder.ts';

const effect = (valueId: string, year: number): BudgetEffect => ({
  kind: 'budget',
  valueId,
  year,
  direction: 'expense',
  sort: 'capital',
  department: 'Dezernat V/52',
  costObject: null,
  recurrence: 'oneOff',
  instrument: 'addition',
  release: 'withPlan',
  conditions: [],
});

/** An invented paper: the fairground is rebuilt and gets a cistern. */
export const festplatz: readonly Item[] = section('decides', {
  '1': 'Die Stadtverordnetenversammlung beschließt:',
  '1.1': {
    text: 'Der Festplatz wird umgebaut; dafür stehen {{umbau}} bereit.',
    values: [{ kind: 'amount', valueId: 'umbau', amountCents: 480_000_00 }],
    effects: [effect('umbau', 2026)],
  },
  '1.2': {
    text: 'Unter dem Platz entsteht eine Zisterne für {{zisterne}}.',
    values: [{ kind: 'amount', valueId: 'zisterne', amountCents: 95_000_00 }],
    effects: [effect('zisterne', 2026)],
  },
  '1.3': 'Während der Bauzeit weicht der Wochenmarkt auf den Kirchplatz aus.',
});

/** What later takes the cistern back. */
export const ohneZisterne: readonly Item[] = section('decides', {
  '1': 'Die Stadtverordnetenversammlung beschließt:',
  '1.1': 'Auf die Zisterne unter dem Festplatz wird verzichtet, weil der Grundwasserstand sie nicht zulässt.',
});
