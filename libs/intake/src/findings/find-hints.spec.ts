import { describe, expect, it } from '@jest/globals';

import { readingOf } from '../testing/paper.ts';

const messages = (...paragraphs: readonly string[]): readonly string[] =>
  readingOf(...paragraphs).findings.map(({ message }) => message);

const codes = (...paragraphs: readonly string[]): readonly string[] =>
  readingOf(...paragraphs).findings.map(({ code, label }) => `${code} ${label ?? '–'}`);

describe('an office', () => {
  it('under two directorates is reported with both', () =>
    expect(
      messages('Beschluss', '1. Dezernat IV/15 plant.', '2. Dezernat II/15 baut.', '3. Dez. II/20 zahlt.'),
    ).toEqual([
      'Amt 15 ist Dezernat IV (1) und Dezernat II (2) zugeordnet; eine der Angaben ist vielleicht überholt. Bitte prüfen.',
    ]));

  it('under one directorate, however its number is written, is not', () =>
    expect(codes('Beschluss', '1. Dezernat I/15 plant.', '2. Das Amt 15 (Dezernat 1) baut.')).toEqual([]));
});

describe('posts of other departments', () => {
  const own = 'Es sind 10,5 Stellen, zzgl. 2,0 Ausbildungsstellen; außerhalb des FB sind es 9,4 Stellen.';

  it('given twice are reported when the difference is what is named beside them', () =>
    expect(messages(own, 'Für weitere Fachbereiche sind es 11.40 VzÄ.')).toEqual([
      'Für andere Bereiche sind einmal 9,4 VZÄ und einmal 11,4 VZÄ angegeben; der Unterschied entspricht „2,0 Ausbildungsstellen“. Bitte prüfen, ob sie mitzählen.',
    ]));

  it('that differ for no reason in the paper may be two things', () =>
    expect(codes(own, 'Für weitere Ämter sind es 3,0 Stellen.')).toEqual([]));
});

describe('posts met from existing ones', () => {
  it('are reported where as many are added to the quota', () =>
    expect(
      codes(
        'Beschluss',
        '1. Es werden 2,0 VZÄ anerkannt und durch Umwidmung gedeckt.',
        '2. Das Personalkontingent steigt um 2 VZÄ.',
      ),
    ).toEqual(['POSTS_CONVERTED_AND_RAISED 2']));

  it('are not where the quota grows by others', () =>
    expect(
      codes(
        'Beschluss',
        '1. Es werden 2,0 VZÄ anerkannt und durch Umwidmung gedeckt.',
        '2. Das Personalkontingent steigt um 3 VZÄ.',
      ),
    ).toEqual([]));
});

describe('a pointer to a section that was renumbered', () => {
  it('names the one that has its place', () =>
    expect(messages('3.4.1. Prozesse', 'Text dazu.', '3.4.3. Verfahren', 'Mehr dazu (s. 2.4.3).')).toContain(
      'Der Text verweist auf 2.4.3; 2.4.3 gibt es in diesem Papier nicht, wohl aber 3.4.3.',
    ));
});
