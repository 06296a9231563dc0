import { describe, expect, it } from '@jest/globals';

import { referencesIn } from './references-in.ts';

const cited = (text: string, own: string | null = null): readonly string[] =>
  referencesIn([{ label: null, text }], own).map(({ kind, number, date }) =>
    [kind, number, ...(date === null ? [] : [date])].join(' '),
  );

describe('cited resolutions', () => {
  it.each([
    ['Beschluss Nr. 0311 vom 21. Juni 2018', ['resolution 0311 2018-06-21']],
    ['SV Beschluss 0311 vom 23. Februar 2021', ['resolution 0311 2021-02-23']],
    ['Beschluss StVV 0480 v. 12. Dezember 2019', ['resolution 0480 2019-12-12']],
    ['Beschluss Nr. 311 vom 02.03.2020', ['resolution 0311 2020-03-02']],
    ['Beschluss Nr. 12/2020', ['resolution 12/2020']],
    ['Nr. 0311 vom 23.03.2021', ['resolution 0311 2021-03-23']],
    ['Beschlüsse StVV 0626 u. 0600 v. 16.12.2021', ['resolution 0626 2021-12-16', 'resolution 0600 2021-12-16']],
    [
      'mit Beschluss Nr. 0311 vom 1. Juni 2018 (Anlage 3) sowie Nr. 0480 vom 12. Dezember 2019',
      ['resolution 0311 2018-06-01', 'resolution 0480 2019-12-12'],
    ],
  ])('are found in "%s"', (text, expected) => expect(cited(text)).toEqual(expected));

  it.each(['Beschlüsse 13. Bericht', 'Nr. 3 der Anlage', 'Der Beschluss wurde gefasst.'])(
    'are not seen in "%s"',
    (text) => expect(cited(text)).toEqual([]),
  );
});

describe('cited papers', () => {
  it.each([
    ['SV 20-V-06-020', ['paper 20-V-06-0020']],
    ['Bericht zum Beschluss 20-V-06-0020', ['paper 20-V-06-0020']],
    ['GR Drs. 17/2023', ['paper GRDrs. 17/2023']],
    ['GDRs. 17/2023 und GRDrs. 17/2023', ['paper GRDrs. 17/2023']],
    ['s. Drucksache 198/20', ['paper 198/20']],
    ['Antrag 3004/ 2023', ['paper 3004/2023']],
  ])('are found in one spelling in "%s"', (text, expected) => expect(cited(text)).toEqual(expected));

  it('are not the two years of a budget', () => expect(cited('Haushalt 2024/2025')).toEqual([]));

  it('are not the paper itself', () => expect(cited('Vorlage 24-V-66-0003', '24-V-66-0003')).toEqual([]));
});
