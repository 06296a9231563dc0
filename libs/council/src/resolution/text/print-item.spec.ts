import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '#kernel';
import { printItem, printText } from './print-item.ts';
import { printAmount, printDate, printPosts } from './print-value.ts';
import type { Value } from './value.ts';

const values: readonly Value[] = [
  { kind: 'amount', valueId: 'mittel', amountCents: 5_434_000 },
  { kind: 'deadline', valueId: 'frist', wording: "bis $& und $'", dueOn: null },
];

describe('printing a value', () => {
  it.each([
    [0, '0 Euro'],
    [1, '0,01 Euro'],
    [10, '0,10 Euro'],
    [99_999, '999,99 Euro'],
    [100_000, '1.000 Euro'],
    [5_434_000, '54.340 Euro'],
    [10 ** 13, '100.000.000.000 Euro'],
  ])('%d cents as %s', (cents, printed) => expect(printAmount(cents)).toBe(printed));

  it.each([
    [0, '0,0 VZÄ'],
    [5, '0,05 VZÄ'],
    [25, '0,25 VZÄ'],
    [50, '0,5 VZÄ'],
    [200, '2,0 VZÄ'],
    [2190, '21,9 VZÄ'],
    [10 ** 7, '100.000,0 VZÄ'],
  ])('%d hundredths as %s', (hundredths, printed) => expect(printPosts(hundredths)).toBe(printed));

  it('a day as it is written in German', () => expect(printDate(isoDate('2024-02-29'))).toBe('29.02.2024'));

  it('an amount from which the cents can be read again', () =>
    fc.assert(
      fc.property(fc.nat(10 ** 9), (cents) => {
        const [euros = '', rest = '00'] = printAmount(cents).replace(' Euro', '').replaceAll('.', '').split(',');
        expect(Number(euros) * 100 + Number(rest)).toBe(cents);
      }),
    ));
});

describe('printing an item', () => {
  it('fills in its values, and the closing sentence on a line of its own', () =>
    expect(printItem({ text: '{{mittel}} für Hefte.', closing: 'Insgesamt {{mittel}}.', values })).toBe(
      '54.340 Euro für Hefte.\nInsgesamt 54.340 Euro.',
    ));

  it('takes the words of a value literally', () =>
    expect(printText('Bericht {{frist}}.', values)).toBe("Bericht bis $& und $'."));

  it('leaves a value that is not there as it stands', () => expect(printText('{{fremd}}', values)).toBe('{{fremd}}'));
});
