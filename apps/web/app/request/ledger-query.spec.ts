import { describe, expect, it } from '@jest/globals';
import { ledgerFaults, ledgerHref, ledgerPath, readLedgerQuery } from './ledger-query.ts';

const today = '2026-01-15';
const read = (address: string) => readLedgerQuery(new URLSearchParams(address), today);
const searchOf = (href: string): string => href.split('?')[1] ?? '';

describe('the question about the ledger in an address', () => {
  it.each([
    '',
    'vorlage=23-V-15-7&jahr=2024&stelle=Dezernat+II%2F15&stand=approved',
    'stichtag=2023-12-20&bekannt=2024-01-02&sortierung=betrag&richtung=ab&seite=3',
    'sortierung=tag&richtung=ab',
  ])('is the same again after a link: %s', (address) => {
    const query = read(address);
    expect(read(searchOf(ledgerHref(query, { page: query.page })))).toEqual(query);
  });

  it('starts at page 1 when it is sorted in another way', () =>
    expect(read(searchOf(ledgerHref(read('seite=4'), { sort: 'jahr' })))).toMatchObject({ page: 1, sort: 'jahr' }));

  it('asks the API in its words', () =>
    expect(ledgerPath(read('vorlage=201/21&stand=released&sortierung=stelle&stichtag=2023-12-20'))).toBe(
      '/budget/ledger?asOf=2023-12-20&paper=201%2F21&status=released&sort=costObject&order=asc&page=1&pageSize=50',
    ));

  it.each(['seite=0', 'seite=-1', 'sortierung=unsinn', 'stand=geheim', 'richtung=quer'])(
    'is the usual one where a word is unknown: %s',
    (address) => {
      expect(read(address)).toEqual(read(''));
    },
  );

  it('is refused with a year or a day that does not exist', () => {
    expect(ledgerFaults(read('jahr=20x4'), today)).toMatchObject({ year: 'notAYear' });
    expect(ledgerFaults(read('stichtag=2023-02-30'), today)).toMatchObject({ day: 'dayFault' });
    expect(ledgerFaults(read('jahr=2024'), today)).toBeNull();
  });
});
