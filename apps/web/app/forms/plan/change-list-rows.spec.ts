import { describe, expect, it } from '@jest/globals';

import { textsIn } from '../../texts/texts.ts';
import { fieldReader } from '../field-reader.ts';
import { withRows } from '../typed.ts';
import { changeChanges, changeField, changesTyped, emptySet, missingChanges } from './change-list-rows.ts';

const texts = textsIn('de');
const set = { kind: 'set', lineId: 'sach', amountCents: '1.200,00' };
const form = withRows({ number: '1' }, 'changes', [set, { ...emptySet, lineId: 'ertrag' }]);

describe('the rows of a change list (Änderungsliste)', () => {
  it('are one more, with the focus in its first field', () => {
    expect(changeChanges(form, 'ansatz')).toMatchObject({
      typed: { number: '1', 'changes.0.lineId': 'sach', 'changes.2.kind': 'added' },
      focus: 'changes.2.line.lineId',
    });
    expect(changeChanges(form, 'betrag')?.focus).toBe('changes.2.lineId');
  });

  it('are one fewer, and the ones behind it move up', () => {
    expect(changeChanges(form, 'weg:0')?.typed).toEqual(
      withRows({ number: '1' }, 'changes', [{ ...emptySet, lineId: 'ertrag' }]),
    );
  });

  it.each(['speichern', '', 'weg:', 'weg:-1', 'weg:x'])('stay as they are for another button: %j', (intent) => {
    expect(changeChanges(form, intent)).toBeNull();
  });

  it('are read as the changes they are, in cents', () => {
    const read = fieldReader(form, texts);
    expect(changesTyped(read, form)[0]).toEqual({ kind: 'set', lineId: 'sach', amountCents: 120_000 });
    expect(read.faults.map(({ name }) => name)).toEqual(['changes.1.amountCents']);
  });

  it('name a new line whole, its place left open where nothing was typed', () => {
    const line = {
      lineId: 'bau',
      label: 'Brücke',
      year: '2027',
      direction: 'expense',
      sort: 'capital',
      department: '66',
    };
    const row = Object.fromEntries(
      Object.entries({ ...line, amountCents: '5' }).map(([key, text]) => [`line.${key}`, text]),
    );
    const typed = withRows({}, 'changes', [{ kind: 'added', ...row }]);
    expect(changesTyped(fieldReader(typed, texts), typed)).toEqual([
      { kind: 'added', line: { ...line, year: 2027, costObject: null, amountCents: 500 } },
    ]);
  });

  it('say what is wrong with a whole change at the line it names', () => {
    const typed = withRows({}, 'changes', [set, { kind: 'added' }]);
    expect(changeField('/changes/0', typed)).toBe('changes.0.lineId');
    expect(changeField('/changes/1', typed)).toBe('changes.1.line.lineId');
    expect(changeField('/number', typed)).toBe('listNumber');
    expect(changeField('/changes/0/amountCents', typed)).toBeNull();
  });

  it('are missed where there is none', () => {
    expect(missingChanges(form, texts)).toEqual([]);
    expect(missingChanges({ number: '1' }, texts)).toHaveLength(1);
  });
});
