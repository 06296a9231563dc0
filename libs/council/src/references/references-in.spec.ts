import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { paperKey, referenceKey, resolutionKeys } from './reference-key.ts';
import { referencesIn } from './references-in.ts';

const cited = (text: string): readonly string[] =>
  referencesIn(text).map(({ kind, number, date, body }) =>
    [kind, number, ...(date === null ? [] : [date]), ...(body === null ? [] : [body])].join(' '),
  );

describe('the body that took a cited resolution', () => {
  it.each([
    ['Beschluss StVV 0480 v. 12. Dezember 2019', 'resolution 0480 2019-12-12 Stadtverordnetenversammlung'],
    ['StVV 0480 v. 12. Dezember 2019', 'resolution 0480 2019-12-12 Stadtverordnetenversammlung'],
    ['Beschluss des Gemeinderats Nr. 12 vom 3. März 2020', 'resolution 0012 2020-03-03 Gemeinderat'],
    ['Beschluss des Magistrats Nr. 0099 vom 01.02.2021', 'resolution 0099 2021-02-01 Magistrat'],
  ])('is said by "%s"', (text, expected) => expect(cited(text)).toEqual([expected]));

  it.each([
    'SV Beschluss 0197 vom 23. Februar 2021',
    'Nr. 0197 vom 21. Juni 2018',
    'Beschluss des Ausschusses Nr. 0197',
  ])('is left open by "%s", which may mean another', (text) =>
    expect(referencesIn(text).map(({ body }) => body)).toEqual([null]),
  );

  it('is not a year behind its name', () => expect(cited('Sitzungen der StVV 2021')).toEqual([]));
});

describe('what a reference is looked up by', () => {
  const key = (number: string, date: string | null): string =>
    referenceKey({ kind: 'resolution', number, date: date === null ? null : isoDate(date), body: null });

  it('is number and year of a resolution, whatever its zeros', () => {
    expect(key('0197', '2018-06-21')).not.toBe(key('0197', '2021-02-23'));
    expect(key('197', '2021-03-23')).toBe(key('0197', '2021-02-23'));
    expect(resolutionKeys('0197', isoDate('2021-02-23'))).toContain(key('197', '2021-12-31'));
  });

  it('is the year that a number says itself', () => {
    expect(key('12/20', null)).toBe(key('12/2020', '2021-01-15'));
    expect(resolutionKeys('112/2021', isoDate('2021-11-22'))).toContain(key('112/21', null));
  });

  it('is the number alone where no year is said', () =>
    expect(resolutionKeys('0197', isoDate('2021-02-23'))).toContain(key('0197', null)));

  it('is the paper in every spelling', () => expect(paperKey('20-V-06-020')).toBe(paperKey('20-V-06-0020')));
});
