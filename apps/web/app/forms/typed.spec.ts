import { describe, expect, it } from '@jest/globals';

import { rowsBelow, textAt, typedIn, withRows } from './typed.ts';

describe('what was typed into a form', () => {
  const form = new FormData();
  form.set('title', ' Radwege\r\n');
  form.set('items.0.label', '1');
  form.set('items.2.label', '2');
  form.set('items.2.values.0.kind', 'amount');
  form.set('file', new Blob(['x']));
  const typed = typedIn(form);

  it('is kept as it was typed, and taken without the blanks around it', () => {
    expect([typed['title'], textAt(typed, 'title'), textAt(typed, 'file')]).toEqual([' Radwege\r\n', 'Radwege', '']);
  });

  it('has its rows in order, whatever their numbers', () => {
    expect(rowsBelow(typed, 'items')).toEqual([{ label: '1' }, { label: '2', 'values.0.kind': 'amount' }]);
  });

  it('takes rows in and out and numbers them anew', () => {
    const [first = {}, second = {}] = rowsBelow(typed, 'items');
    expect(withRows(typed, 'items', [second, first])).toEqual({
      title: ' Radwege\r\n',
      'items.0.label': '2',
      'items.0.values.0.kind': 'amount',
      'items.1.label': '1',
    });
  });
});
