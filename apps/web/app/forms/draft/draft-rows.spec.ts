import { describe, expect, it } from '@jest/globals';

import type { Typed } from '../typed.ts';
import { rowsBelow } from '../typed.ts';
import { changeRows } from './draft-rows.ts';

const draft: Typed = {
  title: 'Radwege',
  'items.0.itemId': 'ziffer-1',
  'items.0.label': '1',
  'items.0.text': 'Beschlossen wird:',
  'items.1.itemId': 'ziffer-2',
  'items.1.label': '1.1',
  'items.1.text': 'Es werden bereitgestellt',
  'items.2.itemId': 'ziffer-3',
  'items.2.label': '2',
  'items.2.text': 'Ende.',
};

const labels = (typed: Typed | undefined) => rowsBelow(typed ?? {}, 'items').map(({ label }) => label);

describe('the rows of a draft', () => {
  it('take a new item behind everything that belongs to the one before, with the next number', () => {
    const changed = changeRows({ ...draft, 'items.2.label': '3' }, 'danach:0');
    expect(labels(changed?.typed)).toEqual(['1', '1.1', '2', '3']);
    expect(changed).toMatchObject({ focus: 'items.2.text', typed: { title: 'Radwege', 'items.2.itemId': 'ziffer-4' } });
  });

  it('ask for the number where none can be suggested', () => {
    expect(changeRows(draft, 'danach:0')).toMatchObject({ focus: 'items.2.label', typed: { 'items.2.label': '' } });
  });

  it('take a new item below another', () => {
    expect(labels(changeRows(draft, 'darunter:0')?.typed)).toEqual(['1', '1.1', '1.2', '2']);
  });

  it('never give the id of an item again that is still there', () => {
    const fewer = changeRows(draft, 'weg:0')?.typed ?? {};
    expect(labels(fewer)).toEqual(['1.1', '2']);
    const ids = rowsBelow(changeRows(fewer, 'danach:1')?.typed ?? {}, 'items').map(({ itemId }) => itemId);
    expect(new Set(ids).size).toBe(3);
  });

  it('show a new value in the text at once, and take it out again with it', () => {
    const more = changeRows(draft, 'wert:1:amount');
    expect(more?.typed['items.1.text']).toBe('Es werden bereitgestellt {{betrag-1}}');
    expect(more?.focus).toBe('items.1.values.0.amountCents');
    expect(changeRows(more?.typed ?? {}, 'wert-weg:1:0')?.typed).toMatchObject(draft);
  });

  it.each(['weg:7', 'weg:-1', 'wert:0:colour', 'speichern', 'danach'])(
    'stay as they are when asked for %s',
    (intent) => {
      expect(changeRows(draft, intent)).toBeNull();
    },
  );
});
