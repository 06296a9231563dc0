import type { Typed } from '../typed.ts';
import { rowsBelow, textAt, withRows } from '../typed.ts';
import { firstLabelBelow, nextLabel, sizeOfBranch } from './labels.ts';

/** The form with its rows changed, and the field to go on in. */
export interface Changed {
  readonly typed: Typed;
  readonly focus: string;
}

export const valueNames = { amount: 'betrag', posts: 'stellen', date: 'datum', deadline: 'frist' } as const;

export type ValueKind = keyof typeof valueNames;

const isValueKind = (text: string): text is ValueKind => Object.hasOwn(valueNames, text);

const figureOf = { amount: 'amountCents', posts: 'fteHundredths', date: 'date', deadline: 'wording' } as const;

const usualEffect = {
  'effect.direction': 'expense',
  'effect.sort': 'operating',
  'effect.recurrence': 'oneOff',
  'effect.instrument': 'addition',
  'effect.release': 'withPlan',
  'effect.movement': 'created',
};

const freeNumber = (taken: readonly string[], name: string): string => {
  let number = taken.length + 1;
  while (taken.includes(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
};

/** An item without words. Its id has nothing to do with its number: the number may still change, the id never does. */
export const emptyRow = (items: readonly Typed[], label: string): Typed => ({
  itemId: freeNumber(
    items.map(({ itemId = '' }) => itemId),
    'ziffer',
  ),
  label,
  mode: '',
  text: '',
  closing: '',
});

const focusOnNew = (label: string, index: number): string => `items.${index}.${label === '' ? 'label' : 'text'}`;

const inserted = (typed: Typed, index: number, where: 'after' | 'below'): Changed => {
  const items = rowsBelow(typed, 'items');
  const labels = items.map((item) => textAt(item, 'label'));
  const before = labels[index] ?? '';
  const label = where === 'after' ? nextLabel(before, labels) : firstLabelBelow(before, labels);
  const at = index + sizeOfBranch(labels, index);
  return {
    typed: withRows(typed, 'items', items.toSpliced(at, 0, emptyRow(items, label))),
    focus: focusOnNew(label, at),
  };
};

const removed = (typed: Typed, index: number): Changed => ({
  typed: withRows(typed, 'items', rowsBelow(typed, 'items').toSpliced(index, 1)),
  focus: `items.${Math.max(0, index - 1)}.text`,
});

const withItem = (typed: Typed, index: number, change: (item: Typed) => Typed): Typed =>
  withRows(
    typed,
    'items',
    rowsBelow(typed, 'items').map((item, at) => (at === index ? change(item) : item)),
  );

/** The text shows the new value at its end at once: a value that stands nowhere would be refused. */
const withValue = (typed: Typed, index: number, kind: ValueKind): Changed => {
  const values = rowsBelow(rowsBelow(typed, 'items')[index] ?? {}, 'values');
  const valueId = freeNumber(
    values.map((value) => value['valueId'] ?? ''),
    valueNames[kind],
  );
  const changed = withItem(typed, index, (item) => ({
    ...withRows(item, 'values', [...values, { kind, valueId, [figureOf[kind]]: '', ...usualEffect }]),
    text: `${(item['text'] ?? '').trimEnd()} {{${valueId}}}`.trimStart(),
  }));
  return { typed: changed, focus: `items.${index}.values.${values.length}.${figureOf[kind]}` };
};

const withoutValue = (typed: Typed, index: number, value: number): Changed => ({
  typed: withItem(typed, index, (item) => {
    const values = rowsBelow(item, 'values');
    const shown = `{{${values[value]?.['valueId'] ?? ''}}}`;
    const without = (text: string): string => text.replaceAll(` ${shown}`, '').replaceAll(shown, '');
    const rest = withRows(item, 'values', values.toSpliced(value, 1));
    return { ...rest, text: without(item['text'] ?? ''), closing: without(item['closing'] ?? '') };
  }),
  focus: `items.${index}.text`,
});

const isRow = (text: string, count: number): boolean => /^\d{1,5}$/.test(text) && Number(text) < count;

/** Does what a button of the form asks for; null when it asks for nothing about rows. */
export const changeRows = (typed: Typed, intent: string): Changed | null => {
  const [what = '', first = '', second = ''] = intent.split(':');
  return isRow(first, rowsBelow(typed, 'items').length) ? change(typed, what, { index: Number(first), second }) : null;
};

const change = (
  typed: Typed,
  what: string,
  { index, second }: { readonly index: number; readonly second: string },
): Changed | null => {
  switch (what) {
    case 'danach':
      return inserted(typed, index, 'after');
    case 'darunter':
      return inserted(typed, index, 'below');
    case 'weg':
      return removed(typed, index);
    case 'wert':
      return isValueKind(second) ? withValue(typed, index, second) : null;
    case 'wert-weg':
      return withoutValue(typed, index, Number(second));
    default:
      return null;
  }
};
