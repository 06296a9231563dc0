import type { Wording } from '../../api/wording.ts';
import type { Changed } from '../draft/draft-rows.ts';
import type { Fault } from '../fault.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt, withRows } from '../typed.ts';
import type { Texts } from '../../texts/texts.ts';
import { isOperationKind, operationFields, valueKindsOf } from './operation-kinds.ts';

export type Items = Wording['items'];

/** The first value of an item that an operation can set; empty when there is none. */
const firstValue = (op: string, itemId: string, items: Items): string => {
  const kinds = (isOperationKind(op) && valueKindsOf[op]) || [];
  const item = items.find((one) => one.itemId === itemId);
  return item?.values.find(({ kind }) => kinds.includes(kind))?.valueId ?? '';
};

const lacksValue = (op: string, itemId: string, items: Items): boolean =>
  isOperationKind(op) &&
  op !== 'addCondition' &&
  valueKindsOf[op] !== undefined &&
  firstValue(op, itemId, items) === '';

const added = (typed: Typed, items: Items): Changed | null => {
  const [op, itemId] = [textAt(typed, 'add.op'), textAt(typed, 'add.itemId')];
  if (!isOperationKind(op) || itemId === '' || lacksValue(op, itemId, items)) return null;
  const rows = rowsBelow(typed, 'operations');
  const item = items.find((one) => one.itemId === itemId);
  const row = {
    op,
    itemId,
    ...Object.fromEntries(operationFields[op].map((field) => [field, ''])),
    valueId: firstValue(op, itemId, items),
    ...(op === 'rewordItem' ? { text: item?.text ?? '', closing: item?.closing ?? '' } : {}),
  };
  const [first] = operationFields[op].filter((field) => field !== 'valueId');
  const at = `operations.${rows.length}`;
  return {
    typed: withRows({ ...typed, 'add.op': '', 'add.itemId': '' }, 'operations', [...rows, row]),
    focus: first === undefined ? 'add.op' : `${at}.${first}`,
  };
};

/** One operation more or less; null when the button asks for no such thing. */
export const changeOperations =
  (items: Items) =>
  (typed: Typed, intent: string): Changed | null => {
    if (intent === 'dazu') return added(typed, items);
    const [, index] = /^weg:(\d{1,4})$/.exec(intent) ?? [];
    if (index === undefined) return null;
    const fewer = rowsBelow(typed, 'operations').toSpliced(Number(index), 1);
    return { typed: withRows(typed, 'operations', fewer), focus: 'add.op' };
  };

/** Nothing is sent while an operation was chosen and not added, or none is there: it would be lost without a word. */
export const missingOperations = (typed: Typed, items: Items, { amending, forms }: Texts): readonly Fault[] => {
  const [op, itemId] = [textAt(typed, 'add.op'), textAt(typed, 'add.itemId')];
  if (lacksValue(op, itemId, items) && itemId !== '') return [{ name: 'add.itemId', message: amending.noValue }];
  const isAdding = textAt(typed, 'tun') === 'dazu';
  if (!isAdding && op === '' && itemId === '') {
    return rowsBelow(typed, 'operations').length === 0 ? [{ name: 'add.op', message: amending.none }] : [];
  }
  const unchosen = [...(op === '' ? ['add.op'] : []), ...(itemId === '' ? ['add.itemId'] : [])];
  return isAdding
    ? unchosen.map((name) => ({ name, message: forms.choose }))
    : [{ name: 'add.op', message: amending.notAdded }];
};
