import type { Texts } from '../../texts/texts.ts';
import type { Changed } from '../draft/draft-rows.ts';
import type { Fault } from '../fault.ts';
import type { FieldReader } from '../field-reader.ts';
import type { Typed } from '../typed.ts';
import { rowsBelow, textAt, textOrNull, withRows } from '../typed.ts';

/** Another amount for a line of the draft. */
export const emptySet: Typed = { kind: 'set', lineId: '', amountCents: '' };

/** A line that the draft does not have. */
const emptyAdded: Typed = {
  kind: 'added',
  ...{ 'line.lineId': '', 'line.label': '', 'line.department': '', 'line.costObject': '' },
  ...{ 'line.year': '', 'line.direction': '', 'line.sort': '', 'line.amountCents': '' },
};

const isAdded = (row: Typed): boolean => textAt(row, 'kind') === 'added';

const withMore = (typed: Typed, row: Typed, first: string): Changed => {
  const rows = rowsBelow(typed, 'changes');
  return { typed: withRows(typed, 'changes', [...rows, row]), focus: `changes.${rows.length}.${first}` };
};

/** One change more or less; null when the button asks for no such thing. */
export const changeChanges = (typed: Typed, intent: string): Changed | null => {
  if (intent === 'betrag') return withMore(typed, emptySet, 'lineId');
  if (intent === 'ansatz') return withMore(typed, emptyAdded, 'line.lineId');
  const [, index] = /^weg:(\d{1,4})$/.exec(intent) ?? [];
  if (index === undefined) return null;
  return {
    typed: withRows(typed, 'changes', rowsBelow(typed, 'changes').toSpliced(Number(index), 1)),
    focus: 'listName',
  };
};

const addedTyped = (read: FieldReader, typed: Typed, at: string) => ({
  lineId: read.text(`${at}.lineId`),
  year: read.year(`${at}.year`),
  label: read.text(`${at}.label`),
  direction: read.choice(`${at}.direction`),
  sort: read.choice(`${at}.sort`),
  department: read.text(`${at}.department`),
  costObject: textOrNull(typed, `${at}.costObject`),
  amountCents: read.cents(`${at}.amountCents`),
});

/** What the rows change. */
export const changesTyped = (read: FieldReader, typed: Typed): readonly unknown[] =>
  rowsBelow(typed, 'changes').map((row, index) => {
    const at = `changes.${index}`;
    return isAdded(row)
      ? { kind: 'added', line: addedTyped(read, typed, `${at}.line`) }
      : { kind: 'set', lineId: read.choice(`${at}.lineId`), amountCents: read.cents(`${at}.amountCents`) };
  });

const ofList: Readonly<Record<string, string>> = { '/number': 'listNumber', '/title': 'listName' };

/** What is wrong with a change as a whole, such as a line that comes twice, is said at the line it names. */
export const changeField = (pointer: string, typed: Typed): string | null => {
  const [, index] = /^\/changes\/(\d{1,4})$/.exec(pointer) ?? [];
  if (index === undefined) return ofList[pointer] ?? null;
  return `changes.${index}.${textAt(typed, `changes.${index}.kind`) === 'added' ? 'line.lineId' : 'lineId'}`;
};

/** A list that changes nothing is none. */
export const missingChanges = (typed: Typed, { plans }: Texts): readonly Fault[] =>
  rowsBelow(typed, 'changes').length === 0 ? [{ name: null, message: plans.draft.noChanges }] : [];
