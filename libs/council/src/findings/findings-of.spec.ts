import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citing, decided, findingsOfFirst, foundIn } from '../testing/finding-papers.ts';
import type { FindingMaterial } from './finding-material.ts';

const of2018 = decided('18-V-15-0001', '0197', '2018-06-21');
const of2021 = decided('20-V-06-0020', '0197', '2021-02-23');

describe('a cited resolution', () => {
  it('is found by body, number and year, so that 2018 and 2021 are two resolutions', () =>
    expect(
      findingsOfFirst(
        citing('22-V-15-0003', 'Beschluss Nr. 0197 vom 21. Juni 2018, Beschluss Nr. 197 vom 23.02.2021'),
        of2018,
        of2021,
      ),
    ).toEqual([]));

  it('is a finding when its day is not the recorded one, in the place where it is cited', () =>
    expect(
      findingsOfFirst(
        citing('22-V-15-0003', 'Nr. 0197 vom 23.02.2021', { head: 'Nr. 0197 vom 23.03.2021' }),
        of2018,
        of2021,
      ),
    ).toEqual(['head RESOLUTION_DATE_CONFLICT']));

  it('shows that finding on its own paper too', () =>
    expect(findingsOfFirst(of2021, citing('22-V-15-0003', 'Beschluss Nr. 0197 vom 23.03.2021'))).toEqual([
      'head CITED_WITH_OTHER_DATE',
    ]));

  it('is doubted when papers give different days and the record knows none: the day named most often is believed', () => {
    const usual = citing('22-V-15-0001', 'Beschluss Nr. 0197 vom 23.02.2021');
    const odd = citing('22-V-15-0003', 'Beschluss Nr. 0197 vom 23.03.2021');
    const another = citing('22-V-15-0002', 'Beschluss Nr. 0197 vom 23.02.2021');
    expect(findingsOfFirst(odd, usual, another)).toEqual(['1 RESOLUTION_DATE_CONFLICT']);
    expect(findingsOfFirst(usual, odd, another)).toEqual(['1 CITED_RESOLUTION_UNKNOWN']);
  });

  it('is unknown when the record has none of its number and year', () =>
    expect(findingsOfFirst(citing('22-V-15-0003', 'Beschluss Nr. 0197 vom 02.03.2020'), of2018, of2021)).toEqual([
      '1 CITED_RESOLUTION_UNKNOWN',
    ]));

  it('needs a day where its number alone could mean two', () => {
    const paper = citing('22-V-15-0003', 'Beschluss Nr. 0197');
    expect(findingsOfFirst(paper, of2018, of2021)).toEqual(['1 CITED_RESOLUTION_AMBIGUOUS']);
    expect(findingsOfFirst(paper, of2021)).toEqual([]);
  });

  it('of another body with the same number and year is not meant', () =>
    expect(
      findingsOfFirst(
        citing('22-V-15-0003', 'Beschluss der Stadtverordnetenversammlung Nr. 0197 vom 23.03.2021'),
        decided('21-V-10-0001', '0197', '2021-03-23', 'Magistrat'),
        of2021,
      ),
    ).toEqual(['1 RESOLUTION_DATE_CONFLICT']));
});

describe('a cited paper', () => {
  it('is found in every spelling of its number', () =>
    expect(findingsOfFirst(citing('22-V-15-0003', 'SV 20-V-06-020 und 20-V-06-0020'), of2021)).toEqual([]));

  it('is a note when the record does not have it', () =>
    expect(findingsOfFirst(citing('22-V-15-0003', 'siehe Vorlage 19-V-10-0001'))).toEqual(['1 CITED_PAPER_UNKNOWN']));
});

describe('a finding', () => {
  const conflict = citing('22-V-15-0003', 'Beschluss Nr. 0197 vom 23.03.2021');
  const idIn = (...papers: readonly FindingMaterial[]): string | undefined =>
    foundIn(conflict, [conflict, ...papers])[0]?.findingId;

  it('is settled under its id, and keeps that id while others only repeat what is known', () => {
    const id = idIn(of2021);
    expect(id).toMatch(/^resolution-date-conflict-[0-9a-f]{16}$/);
    expect(idIn(of2018, of2021, citing('23-V-15-0007', 'Beschluss Nr. 0197 vom 23.02.2021'))).toBe(id);
    const looked = citing('22-V-15-0003', 'Beschluss Nr. 0197 vom 23.03.2021', { settled: [id ?? ''] });
    expect(findingsOfFirst(looked, of2021)).toEqual(['1 RESOLUTION_DATE_CONFLICT settled']);
  });

  it('is another one when what it rests on changes', () =>
    expect(idIn(decided('20-V-06-0020', '0197', '2021-02-24'))).not.toBe(idIn(of2021)));

  it('says the same in whatever order the papers are known', () => {
    const papers = [
      conflict,
      of2018,
      of2021,
      citing('23-V-15-0007', 'Nr. 0197 vom 23.02.2021'),
      citing('24-V-15-0001', 'Beschluss Nr. 0311 vom 01.02.2022'),
      citing('24-V-15-0002', 'Beschluss Nr. 0311 vom 02.02.2022'),
    ];
    const said = (known: typeof papers) => papers.map((paper) => foundIn(paper, known));
    fc.assert(
      fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
        expect(said(shuffled)).toEqual(said(papers));
      }),
    );
  });
});
