import type { FieldReader } from '../field-reader.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt, textOrNull } from '../typed.ts';
import type { OperationKind } from './operation-kinds.ts';
import { isOperationKind } from './operation-kinds.ts';
import type { Items } from './operation-rows.ts';

interface Place {
  readonly read: FieldReader;
  readonly row: Typed;
  readonly at: string;
  readonly items: Items;
}

/** The operations of an amendment as the rows of the form say them. */
export const operationsTyped = (read: FieldReader, typed: Typed, items: Items): readonly unknown[] =>
  rowsBelow(typed, 'operations').map((row, index) => {
    const op = textAt(row, 'op');
    const place = { read, row, at: `operations.${index}`, items };
    return { op, ...(isOperationKind(op) ? writers[op](place) : {}) };
  });

const ofItem = ({ row }: Place) => ({ itemId: textAt(row, 'itemId') });

const ofValue = (place: Place) => ({ ...ofItem(place), valueId: place.read.choice(`${place.at}.valueId`) });

const quoted = (place: Place) => ({
  ...ofItem(place),
  quote: place.read.text(`${place.at}.quote`),
  nth: place.read.optionalCount(`${place.at}.nth`),
});

/** Worded anew, an item keeps the values that its new text still shows, with what they do. */
const reworded = ({ read, row, at, items }: Place) => {
  const item = items.find(({ itemId }) => itemId === textAt(row, 'itemId'));
  const text = read.text(`${at}.text`);
  const closing = textOrNull(row, 'closing');
  const values = (item?.values ?? []).filter(({ valueId }) => `${text} ${closing ?? ''}`.includes(`{{${valueId}}}`));
  const kept = new Set<unknown>(values.map(({ valueId }) => valueId));
  const effects = (item?.effects ?? []).filter((effect) => kept.has(valueIdOf(effect)));
  return { itemId: textAt(row, 'itemId'), text, closing, values: values.map(withoutNothing), effects };
};

const valueIdOf = (effect: unknown): unknown =>
  typeof effect === 'object' && effect !== null && 'valueId' in effect ? effect.valueId : null;

/** A value has only the figure of its kind; a deadline may have no day. */
const withoutNothing = (value: Items[number]['values'][number]): unknown =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([name, figure]) => figure !== null || (name === 'dueOn' && value.kind === 'deadline'),
    ),
  );

/** Behind the chosen item, beside it; its number is free, so its id can be made of it. */
const inserted = ({ read, row, at, items }: Place) => {
  const after = items.find(({ itemId }) => itemId === textAt(row, 'itemId'));
  const label = read.text(`${at}.label`).replace(/\.$/, '');
  const taken = new Set(items.map(({ itemId }) => itemId));
  const free = `neu-${label.replaceAll(/[^0-9A-Za-z.-]/g, '-')}`;
  return {
    afterItemId: after?.itemId ?? null,
    item: {
      itemId: taken.has(free) ? `${free}-${taken.size}` : free,
      label,
      parentId: after?.parentId ?? null,
      mode: after?.mode ?? 'decides',
      text: read.text(`${at}.text`),
      closing: null,
      values: [],
      effects: [],
    },
  };
};

const writers: Readonly<Record<OperationKind, (place: Place) => object>> = {
  strikeItem: ofItem,
  keepUnchanged: ofItem,
  strikeRange: ({ read, row, at }) => ({ fromItemId: textAt(row, 'itemId'), toItemId: read.choice(`${at}.toItemId`) }),
  strikePhrase: quoted,
  replacePhrase: (place) => ({ ...quoted(place), replacement: textAt(place.row, 'replacement') }),
  appendSentence: (place) => ({ ...ofItem(place), sentence: place.read.text(`${place.at}.sentence`) }),
  rewordItem: reworded,
  insertItem: inserted,
  setAmount: (place) => ({ ...ofValue(place), amountCents: place.read.cents(`${place.at}.amountCents`) }),
  setPosts: (place) => ({
    ...ofValue(place),
    fteHundredths: place.read.fteHundredths(`${place.at}.fteHundredths`),
    movement: textOrNull(place.row, 'movement'),
  }),
  setDate: (place) => ({
    ...ofValue(place),
    date: place.read.optionalDay(`${place.at}.date`),
    wording: textOrNull(place.row, 'wording'),
  }),
  addCondition: (place) => ({
    ...ofItem(place),
    valueId: textOrNull(place.row, 'valueId'),
    condition: place.read.choice(`${place.at}.condition`),
    wording: place.read.text(`${place.at}.wording`),
  }),
};

/** What the form has no field for is put right where its operation is chosen. */
export const operationField = (pointer: string): string | null => {
  const [, row, rest = ''] = /^\/operations\/(\d+)(?:\/(.*))?$/.exec(pointer) ?? [];
  if (row === undefined) return pointer === '/operations' ? 'add.op' : null;
  return `operations.${row}.${fieldOfOperation(rest)}`;
};

const fieldOfOperation = (rest: string): string => {
  if (['', 'itemId', 'fromItemId', 'afterItemId'].includes(rest)) return 'op';
  if (rest.startsWith('item/')) return rest === 'item/text' ? 'text' : 'label';
  return rest.includes('/') ? 'text' : rest;
};
