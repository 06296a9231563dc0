import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { datesIn, impossibleDatesIn, printAmount, printDate, printPosts } from '#council/events';
import { isoDate } from '#kernel';

import { amountsIn } from './amounts.ts';
import { deadlinesIn } from './deadlines.ts';
import { postsIn } from './posts.ts';
import { valuesIn } from './values-in.ts';

describe('amounts', () => {
  it.each([
    ['54.340 Euro', 5_434_000],
    ['Euro 691.000 für 2021', 69_100_000],
    ['100.000 €', 10_000_000],
    ['3.873.000 EUR', 387_300_000],
    ['6.835 TEUR', 683_500_000],
    ['TEUR 500 in 2021', 50_000_000],
    ['1,2 Mio. Euro', 120_000_000],
    ['rund 3,1 Mio. EUR', 310_000_000],
    ['2 Mrd. Euro', 200_000_000_000],
    ['12 Tsd. Euro', 1_200_000],
    ['12,50 €', 1250],
    ['800,-- Euro', 80_000],
    ['1 200 Euro', 120_000],
  ])('are read in the spelling "%s"', (text, amountCents) =>
    expect(amountsIn(text).map((found) => found.amountCents)).toEqual([amountCents]),
  );

  it.each(['2024/2025', '23-V-15-0007', '12 Europaabgeordnete', '0,00001 Euro', 'Nr. 0197', '30 Prozent'])(
    'are not seen in "%s"',
    (text) => expect(amountsIn(text)).toEqual([]),
  );

  it('are not taken for the year behind them', () =>
    expect(amountsIn('100.000 Euro 2024 zugesetzt').map(({ amountCents }) => amountCents)).toEqual([10_000_000]));

  it('are read back as they are printed', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (amountCents) =>
        expect(amountsIn(`um ${printAmount(amountCents)} erhöht`).map((found) => found.amountCents)).toEqual([
          amountCents,
        ]),
      ),
    ));
});

describe('posts', () => {
  it.each([
    ['2,0 VZÄ', 200],
    ['11.40 VzÄ', 1140],
    ['47,5 Stellen', 4750],
    ['1,0 Stelle', 100],
    ['15 neuen unbesetzten Stellen', 1500],
    ['1.200 Stellen', 120_000],
  ])('are read in the spelling "%s"', (text, fteHundredths) =>
    expect(postsIn(text).map((found) => found.fteHundredths)).toEqual([fteHundredths]),
  );

  it.each(['45 Stellenbesetzungen', '3 Baustellen', '12 Haltestellen', 'die Stellen'])('are not seen in "%s"', (text) =>
    expect(postsIn(text)).toEqual([]),
  );

  it('are read back as they are printed', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 7 }), (fteHundredths) =>
        expect(postsIn(`um ${printPosts(fteHundredths)} mehr`).map((found) => found.fteHundredths)).toEqual([
          fteHundredths,
        ]),
      ),
    ));
});

describe('days', () => {
  it.each([
    ['01.02.2021', '2021-02-01'],
    ['26.7.2021', '2021-07-26'],
    ['21. Juni 2018', '2018-06-21'],
    ['3. März 2024', '2024-03-03'],
    ['2024-02-29', '2024-02-29'],
  ])('are read in the spelling "%s"', (text, date) =>
    expect(datesIn(`am ${text}, abends`).map((found) => found.date)).toEqual([date]),
  );

  it('are not guessed when the century is missing', () => expect(datesIn('Stand 11.5.23')).toEqual([]));

  it('that do not exist are no days', () => {
    expect(datesIn('am 30.02.2024')).toEqual([]);
    expect(impossibleDatesIn('am 30.02.2024')).toEqual(['30.02.2024']);
  });

  it('are read back as they are printed', () =>
    expect(datesIn(printDate(isoDate('2024-12-31'))).map(({ date }) => date)).toEqual(['2024-12-31']));
});

describe('deadlines', () => {
  it.each([
    ['bis zum 30.06.2024', '2024-06-30'],
    ['bis spätestens 1. Juli 2024', '2024-07-01'],
    ['bis 30.06.2024', '2024-06-30'],
    ['bis zur letzten Sitzung vor der Sommerpause 2024', null],
    ['bis zu ihrer letzten Sitzung vor der Winterpause 2025', null],
    ['bis zum Ende des 2. Quartals 2024', null],
  ])('are seen in "%s"', (text, date) =>
    expect(deadlinesIn(`Sie berichtet ${text} dem Rat.`).map((found) => found.date)).toEqual([date]),
  );

  it('are not the end of a span of time', () => expect(deadlinesIn('vom 01.01. bis 31.12.2024')).toEqual([]));

  it('hold their day, which is no second value', () =>
    expect(valuesIn('bis zum 30.06.2024', []).map(({ value }) => value)).toEqual([
      { kind: 'deadline', date: '2024-06-30' },
    ]));
});
