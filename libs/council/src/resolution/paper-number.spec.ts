import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { resolutionIdOf } from './paper-number.ts';

const printable = fc.stringMatching(/^[aZ09 -./_"Vv]*$/);

describe('the number of a paper', () => {
  it('is the same paper with and without leading zeros, in every spelling', () =>
    expect(['20-V-06-0020', '20-v-6-20', ' 20 / V / 06 / 020 '].map(resolutionIdOf)).toEqual(
      Array.from({ length: 3 }, () => '20-v-6-20'),
    ));

  it('is the same paper whether or not the printed matter of the council is written as one word', () =>
    expect(['GRDrs 236/2023', 'GRDrs. 236/2023', 'GR Drs. 236/2023', 'gr-drs-236-2023'].map(resolutionIdOf)).toEqual(
      Array.from({ length: 4 }, () => 'grdrs-236-2023'),
    ));

  it('keeps two words that only begin alike', () =>
    expect(['GR Drsx 1/2023', 'AGR Drs 1/2023'].map(resolutionIdOf)).toEqual(['gr-drsx-1-2023', 'agr-drs-1-2023']));

  it('is written with English letters only', () =>
    expect(resolutionIdOf('Löschgruppe Süd – Maß 0ä')).toBe('loeschgruppe-sued-mass-0ae'));

  it('is the same whether or not an umlaut stands elsewhere in it', () =>
    fc.assert(
      fc.property(printable, (number) =>
        expect(resolutionIdOf(`${number} ü`)).toBe(
          [resolutionIdOf(number), 'ue'].filter((part) => part !== '').join('-'),
        ),
      ),
    ));
});
