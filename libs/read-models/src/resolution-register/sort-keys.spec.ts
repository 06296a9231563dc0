import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { paperSortKey, titleSortKey } from './sort-keys.ts';

const german = fc.stringMatching(/^[aZ09 -./_"VväöüßÄÖÜ]*$/);
const printable = fc.stringMatching(/^[aZ09 -./_"Vv]*$/);

describe('the order of the register', () => {
  it('is that of a dictionary', () =>
    expect(['Über Ölmühlen', 'Ufer', 'ueben', 'Uhr', 'STRASSE', 'Straße'].map(titleSortKey)).toEqual([
      'uber olmuhlen',
      'ufer',
      'ueben',
      'uhr',
      'strasse',
      'strasse',
    ]));

  it('counts in paper numbers', () =>
    expect(
      ['22-V-10-1', '22-V-2-9', '22-V-02-0009'].toSorted((a, b) => (paperSortKey(a) < paperSortKey(b) ? -1 : 1)),
    ).toEqual(['22-V-2-9', '22-V-02-0009', '22-V-10-1']));

  it('is the same whether or not an umlaut stands elsewhere in the title', () =>
    fc.assert(fc.property(printable, (title) => titleSortKey(`${title} ä`) === `${titleSortKey(title)} a`.trim())));

  it('is the same for German letters whether or not another one stands elsewhere in the title', () =>
    fc.assert(fc.property(german, (title) => titleSortKey(`${title} é`) === `${titleSortKey(title)} e`.trim())));
});
