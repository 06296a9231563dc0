import { draft, item } from './papers.ts';

export const money = (more: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'budget',
  valueId: 'a',
  year: 2024,
  direction: 'expense',
  sort: 'operating',
  department: 'Amt 66',
  recurrence: 'oneOff',
  instrument: 'addition',
  release: 'withPlan',
  ...more,
});

/** A draft of one item with one value, and what that does. */
export const draftOf = (
  effects: readonly object[],
  value: Readonly<Record<string, unknown>> = { kind: 'amount', amountCents: 500_00 },
  text = 'Es gibt {{a}}.',
) => draft({ items: [item('1', text, { values: [{ valueId: 'a', ...value }], effects })] });
