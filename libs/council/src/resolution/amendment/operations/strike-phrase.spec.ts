import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item } from '../../../testing/items.ts';
import { printItem } from '../../text/print-item.ts';

const sale = textOf(
  item('2', { text: 'Erwerb und Veräußerung von Flächen, auch Erwerb von Wald.', closing: 'Der Erwerb eilt.' }),
  grant('2.1', 5_434_000),
);

const struck = (quote: string, nth: number | null = null): string =>
  printItem(itemIn(amended(sale, { op: 'strikePhrase', itemId: '2', quote, nth }), '2'));

const phrase = (quote: string, nth: number | null = null, itemId = '2') =>
  ({ op: 'strikePhrase', itemId, quote, nth }) as const;

describe('striking a phrase (entfällt)', () => {
  it('takes the words out and leaves one space', () =>
    expect(struck('und Veräußerung')).toBe('Erwerb von Flächen, auch Erwerb von Wald.\nDer Erwerb eilt.'));

  it('leaves no space before a comma', () =>
    expect(struck('von Flächen')).toBe('Erwerb und Veräußerung, auch Erwerb von Wald.\nDer Erwerb eilt.'));

  it('leaves no space at the beginning', () =>
    expect(struck('Erwerb und', 1)).toBe('Veräußerung von Flächen, auch Erwerb von Wald.\nDer Erwerb eilt.'));

  it('counts through the text and on through the closing sentence', () => {
    expect(struck('Erwerb', 2)).toBe('Erwerb und Veräußerung von Flächen, auch von Wald.\nDer Erwerb eilt.');
    expect(struck('Erwerb', 3)).toBe('Erwerb und Veräußerung von Flächen, auch Erwerb von Wald.\nDer eilt.');
  });

  it('takes a value with it when it covers all of it, and the effects of the value', () =>
    expect(itemIn(amended(sale, phrase('54.340 Euro', null, '2.1')), '2.1')).toMatchObject({
      text: 'Es werden zugesetzt.',
      values: [],
      effects: [],
    }));

  it('keeps a value that is shown a second time', () => {
    const twice = textOf({ ...grant('2', 100), text: '{{mittel}} für Hefte, davon {{mittel}} sofort.' });
    const { values, effects } = itemIn(amended(twice, phrase('1 Euro', 2)), '2');
    expect([values.length, effects.length]).toEqual([1, 1]);
  });

  it.each(['340 Euro', '54.', 'werden 54.340', '340 Euro zugesetzt'])('is refused when "%s" cuts a value', (quote) =>
    expect(refusal(sale, phrase(quote, null, '2.1'))).toMatchObject({
      code: 'PHRASE_CUTS_VALUE',
      valueId: 'mittel',
      printed: '54.340 Euro',
    }),
  );

  it('is refused with the nearest words when the quote is not there', () =>
    expect(refusal(sale, phrase('und Veräusserung'))).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      quote: 'und Veräusserung',
      nearest: 'und Veräußerung',
      field: '/operations/0/quote',
    }));

  it('is refused without any nearest words when nothing is near', () =>
    expect(refusal(sale, phrase('Schwimmbadgebührensatzung'))).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      nearest: null,
    }));

  it('is refused when several places are meant and none is named', () =>
    expect(refusal(sale, phrase('Erwerb'))).toMatchObject({ code: 'QUOTE_AMBIGUOUS', occurrences: 3 }));

  it.each([4, 0, -1, 1.5, Number.NaN])('is refused for occurrence %d of three', (nth) =>
    expect(refusal(sale, phrase('Erwerb', nth))).toMatchObject({
      code: 'QUOTE_NOT_FOUND',
      field: '/operations/0/nth',
    }),
  );

  it.each(['', '  ', '\ud800'])('is refused for the quote %j', (quote) =>
    expect(refusal(sale, phrase(quote))).toMatchObject({ code: 'QUOTE_MALFORMED' }),
  );

  it('is refused for all that the text says', () =>
    expect(refusal(textOf(item('2', { text: 'Alles.' })), phrase('Alles.'))).toMatchObject({
      code: 'PHRASE_IS_WHOLE_TEXT',
    }));

  it('does not find a quote across the end of the text', () =>
    expect(refusal(sale, phrase('Wald.\nDer'))).toMatchObject({ code: 'QUOTE_NOT_FOUND' }));

  it('never reads the braces of a value as words', () =>
    expect(refusal(sale, phrase('mittel', null, '2.1'))).toMatchObject({ code: 'QUOTE_NOT_FOUND' }));
});
