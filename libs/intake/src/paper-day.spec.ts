import { describe, expect, it } from '@jest/globals';
import { draftFrom } from './draft/draft-paper.ts';
import { readingOf } from './testing/paper.ts';

const dayOf = (...head: readonly string[]) =>
  readingOf(...head, 'Beschlussvorschlag', '1. Der Markt wird verlegt.').date;

describe('the day of a paper', () => {
  it.each([
    ['a field', ['Vorlage Nr. 24-V-66-0003', 'Datum: 22.10.2021']],
    ['a field with the day below', ['Drucksache - Nr.', '44/21', 'Datum:', '22.10.2021']],
    ['a row of a table', ['| Datum | 22. Oktober 2021 |\n|---|---|\n| Amt | 66 |']],
    ['a place and a day', ['Bad Musterstadt, den 22.10.2021', 'Vorlage Nr. 24-V-66-0003']],
    ['a day behind the number', ['Sitzungsvorlage Nr. 24-V-66-0003 vom 22.10.2021']],
  ])('is read from %s', (_, head) => expect(dayOf(...head)).toBe('2021-10-22'));

  it.each([
    ['nothing says it', ['Vorlage Nr. 24-V-66-0003', 'Verlegung des Markts']],
    ['two days are given', ['Datum: 22.10.2021', 'Musterstadt, 24.10.2021']],
    ['the day is that of a meeting', ['Tagesordnung der öffentlichen Sitzung am 20. Dezember 2023']],
    ['a meeting has a day of the week', ['Sitzung am Mittwoch, den 20.12.2023']],
    ['it is the day of a resolution that is cited', ['Bericht zum Beschluss', 'Nr. 0197 vom 23.03.2021']],
    ['no calendar has it', ['Datum: 31.02.2021']],
  ])('stays unknown when %s', (_, head) => expect(dayOf(...head)).toBeNull());

  it('is the day on which the draft is made', () => {
    const reading = readingOf('Datum: 22.10.2021', 'Beschlussvorschlag', '1. Der Markt wird verlegt.');
    expect(draftFrom(reading)?.draft.occurredOn).toBe('2021-10-22');
  });
});
