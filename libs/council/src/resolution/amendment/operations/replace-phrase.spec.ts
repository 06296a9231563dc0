import { describe, expect, it } from '@jest/globals';
import { amended, itemIn, refusal, textOf } from '../../../testing/amending.ts';
import { grant, item } from '../../../testing/items.ts';
import { printItem } from '../../text/print-item.ts';
import type { Value } from '../../text/value.ts';

const text = textOf(item('2', { text: 'Das Amt $& prüft.' }), grant('2.1', 5_434_000));

const replace = (itemId: string, quote: string, replacement: string, values: readonly Value[] = []) =>
  ({ op: 'replacePhrase', itemId, quote, nth: null, replacement, values }) as const;

const amount = (valueId: string, amountCents: number): Value => ({ kind: 'amount', valueId, amountCents });

describe('replacing a phrase (wird ersetzt)', () => {
  it('puts the new words where the old ones were, taken literally', () =>
    expect(printItem(itemIn(amended(text, replace('2', 'Amt $&', 'Dezernat $1')), '2'))).toBe(
      'Das Dezernat $1 prüft.',
    ));

  it('drops a value that the old words cover, and counts a new one without effects', () =>
    expect(
      itemIn(amended(text, replace('2.1', '54.340 Euro', 'bis zu {{neu}}', [amount('neu', 100)])), '2.1'),
    ).toMatchObject({ text: 'Es werden bis zu {{neu}} zugesetzt.', values: [amount('neu', 100)], effects: [] }));

  it('keeps a value and its effects when the new words show it again', () => {
    const { values, effects } = itemIn(amended(text, replace('2.1', '54.340 Euro', 'bis zu {{mittel}}')), '2.1');
    expect([values.length, effects.length]).toEqual([1, 1]);
  });

  it.each([
    ['{{fremd}}', [], 'PLACEHOLDER_UNKNOWN'],
    ['{{mittel}} neu', [amount('mittel', 1)], 'VALUE_ID_TAKEN'],
    ['nichts', [amount('neu', 1)], 'VALUE_NOT_IN_TEXT'],
    ['{{neu}}', [amount('neu', 0.1 + 0.2)], 'AMOUNT_OUT_OF_RANGE'],
    ['{{__proto__}}', [amount('__proto__', 1)], 'VALUE_ID_MALFORMED'],
    ['{{ neu }}', [], 'PLACEHOLDER_MALFORMED'],
    [' ', [], 'TEXT_EMPTY'],
    ['\u0000', [], 'TEXT_MALFORMED'],
    ['54.340 Euro', [], null],
  ])('with %j and values %j: %s', (replacement, values, code) => {
    const operation = replace('2.1', '54.340 Euro', replacement, values);
    if (code === null) expect(amended(text, operation).items).toHaveLength(2);
    else expect(refusal(text, operation)).toMatchObject({ code, operation: 0 });
  });

  it('is refused when it changes nothing', () =>
    expect(refusal(text, replace('2', 'prüft', 'prüft'))).toMatchObject({ code: 'NOTHING_CHANGED' }));

  it('sees what an operation before it did', () =>
    expect(
      printItem(itemIn(amended(text, replace('2', 'prüft', 'berichtet'), replace('2', 'berichtet', 'schweigt')), '2')),
    ).toBe('Das Amt $& schweigt.'));
});
