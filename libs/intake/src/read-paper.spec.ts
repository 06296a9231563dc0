import { describe, expect, it } from '@jest/globals';

import { findingsOf, outline, readingOf } from './testing/paper.ts';

const brunnen = readingOf(
  'Vorlagen-Nr. 24-V-66-0003',
  '**Trinkbrunnen in der Innenstadt**',
  '**Beschluss Nr. 0712**',
  '1. Es wird zur Kenntnis genommen, dass',
  ' - 1.1. die Stadt seit dem 01.05.2023 zwei Brunnen betreibt (Beschluss Nr. 0301 vom 4. Mai 2022).',
  '2. Es wird beschlossen, dass',
  '~~2.1. gestrichen~~',
  '- 2.2. für vier Brunnen **86.500 Euro** bereitgestellt werden.',
  '~~2.2.1. bis 2.2.3 gestrichen~~',
  'Die Wartung übernimmt das Tiefbauamt.',
  '~~2.3. unverändert~~',
  '- 2.4. nach der Prüfung unter 2.3. weitere 1,5 VZÄ ab dem 01.09.2024 eingesetzt werden.',
  '**2.5. neu**',
  '**~~Dezernat V berichtet bis zur letzten Sitzung vor der Sommerpause 2025.~~**',
  '(antragsgemäß Ausschuss für Umwelt 12.06.2024 BP 0099)',
  'Dezernat V  \nmit der Bitte um weitere Veranlassung',
);

describe('reading an adopted paper', () => {
  it('finds number and title in its head', () =>
    expect(brunnen).toMatchObject({ paper: '24-V-66-0003', title: 'Trinkbrunnen in der Innenstadt' }));

  it('finds every item with its mode and marker, and each item of a range', () =>
    expect(outline(brunnen)).toEqual([
      '1 acknowledges',
      '1.1 acknowledges',
      '2 decides',
      '2.1 decides struck',
      '2.2 decides',
      '2.2.1 decides struck',
      '2.2.2 decides struck',
      '2.2.3 decides struck',
      '2.3 decides unchanged',
      '2.4 decides',
      '2.5 decides inserted',
    ]));

  it('gives the sentence behind a struck range to the item it stood under', () =>
    expect(brunnen.items.find(({ label }) => label === '2.2')).toMatchObject({
      text: 'für vier Brunnen 86.500 Euro bereitgestellt werden.',
      closing: 'Die Wartung übernimmt das Tiefbauamt.',
      emphasised: ['86.500 Euro'],
    }));

  it('leaves a wording that is not there empty', () =>
    expect(brunnen.items.filter(({ text }) => text === '').map(({ label }) => label)).toEqual([
      '2.1',
      '2.2.1',
      '2.2.2',
      '2.2.3',
      '2.3',
    ]));

  it('takes the text below "neu" as the item', () =>
    expect(brunnen.items.at(-1)?.text).toBe('Dezernat V berichtet bis zur letzten Sitzung vor der Sommerpause 2025.'));

  it('finds values where they stand', () =>
    expect(brunnen.values).toEqual([
      { label: '1.1', kind: 'date', date: '2023-05-01' },
      { label: '2.2', kind: 'amount', amountCents: 8_650_000 },
      { label: '2.4', kind: 'posts', fteHundredths: 150 },
      { label: '2.4', kind: 'date', date: '2024-09-01' },
      { label: '2.5', kind: 'deadline', date: null },
      { label: null, kind: 'date', date: '2024-06-12' },
    ]));

  it('finds what it cites, and not itself', () =>
    expect(brunnen.references).toEqual([{ label: '1.1', kind: 'resolution', number: '0301', date: '2022-05-04' }]));

  it('believes the word and reports the letters that say otherwise', () =>
    expect(findingsOf(brunnen)).toEqual([
      'MARKER_CONTRADICTS_TYPOGRAPHY 2.3',
      'MARKER_CONTRADICTS_TYPOGRAPHY 2.5',
      'DANGLING_REFERENCE 2.4',
    ]));

  it('says what belongs to no item', () =>
    expect(brunnen.notUnderstood).toEqual([
      '(antragsgemäß Ausschuss für Umwelt 12.06.2024 BP 0099)',
      'Dezernat V mit der Bitte um weitere Veranlassung',
    ]));
});

describe('reading a proposal', () => {
  it('takes the numbers of forms and reasons for no items', () =>
    expect(
      outline(
        readingOf(
          'Drucksache - Nr.',
          '44/24',
          '1. **Betreff:** Sanierung der Turnhalle',
          '2. Beratungsfolge: Bauausschuss',
          'Beschlussantrag (Vorschlag der Verwaltung):',
          '1. Sanierung\nDie Turnhalle wird saniert.',
          'Das Dach kommt zuerst.',
          'Sachverhalt/Begründung',
          '1. Ausgangslage',
          '1.1. Das Dach ist undicht.',
        ),
      ),
    ).toEqual(['1 decides']));

  it('finds number and title in their fields', () =>
    expect(readingOf('Drucksache - Nr.', '44/24', '1. **Betreff:** Sanierung der Turnhalle')).toMatchObject({
      paper: '44/24',
      title: 'Sanierung der Turnhalle',
    }));

  it('keeps the paragraphs of an item apart', () =>
    expect(readingOf('Beschlussvorschlag', '1. Eins.', 'Zwei.').items[0]?.text).toBe('Eins.\nZwei.'));

  it('takes a proposal without numbers as one item without a label', () =>
    expect(
      outline(readingOf('C Beschlussvorschlag', 'Der Bericht wird zur Kenntnis genommen.', 'D Begründung', 'Text.')),
    ).toEqual(['– acknowledges']));

  it('finds no item in a report', () =>
    expect(readingOf('Jahresbericht', '1. Lage', 'Es geht voran.')).toMatchObject({ items: [], findings: [] }));

  it('does not take new posts for a marker', () =>
    expect(
      outline(readingOf('Beschluss', '1. neue Stellen werden geschaffen.', '2. unverändert gilt die Satzung.')),
    ).toEqual(['1 decides', '2 decides']));

  it('reads a marker in brackets or before a colon', () =>
    expect(
      outline(
        readingOf('Beschluss', '1. (neu) Ein Satz.', '2. neu: Ein Satz.', '3. wird gestrichen', '4. – neu – Ein Satz.'),
      ),
    ).toEqual(['1 decides inserted', '2 decides inserted', '3 decides struck', '4 decides inserted']));

  it('reads a marker behind the text', () => {
    const reading = readingOf(
      'Beschluss',
      '1. ~~Alter Satz.~~ gestrichen',
      '2. Neuer Satz. (neu)',
      '3. Das bleibt gestrichen',
    );
    expect(outline(reading)).toEqual(['1 decides struck', '2 decides inserted', '3 decides']);
    expect(reading.items.map(({ text }) => text)).toEqual(['Alter Satz.', 'Neuer Satz.', 'Das bleibt gestrichen']);
    expect(findingsOf(reading)).toEqual([]);
  });

  it('hands down what the paragraph above the items announces', () =>
    expect(outline(readingOf('Beschlussvorschlag', 'Der Rat nimmt zur Kenntnis:', '1. Es regnet.'))).toEqual([
      '1 acknowledges',
    ]));

  it('goes by the first word of a section that takes note of a decision', () =>
    expect(
      outline(readingOf('Beschluss', '1. Es wird zur Kenntnis genommen, dass 2023 der Bau beschlossen wurde.')),
    ).toEqual(['1 acknowledges']));

  it('gives a sentence between two items of one branch to neither', () => {
    const reading = readingOf(
      'Beschluss',
      '1. Es wird beschlossen:',
      '1.1. gestrichen',
      'Ein Satz.',
      '1.2. Ein Punkt.',
    );
    expect(reading.notUnderstood).toEqual(['Ein Satz.']);
    expect(reading.items[0]?.closing).toBeNull();
  });

  it('finds a title behind the number', () =>
    expect(readingOf('# Vorlage Nr. 24-V-20-0044: Neues Hallenbad')).toMatchObject({
      paper: '24-V-20-0044',
      title: 'Neues Hallenbad',
    }));

  it('leaves out what every page repeats, also in the middle of a figure', () => {
    const head = ['Beschlussvorlage', 'Drucksache - Nr.', '9/24', 'Amt für Sport'];
    const pages = [...head, 'Beschlussantrag', '1. Es werden 9.470', ...head, 'TEUR gebraucht.', ...head, 'Begründung'];
    expect(readingOf(...pages).values).toEqual([{ label: '1', kind: 'amount', amountCents: 947_000_000 }]);
  });
});

describe('letters that are struck', () => {
  it('make an item struck when no word speaks, and a finding', () => {
    const reading = readingOf('Beschluss', '1. ~~Der Markt wird verlegt.~~');
    expect(outline(reading)).toEqual(['1 decides struck']);
    expect(findingsOf(reading)).toEqual(['STRUCK_WITHOUT_WORD 1']);
  });

  it('stay in the text when they are only some of an item, and make a finding', () => {
    const reading = readingOf('Beschluss', '1. Der Markt wird ~~sofort~~ verlegt.');
    expect(reading.items[0]?.text).toBe('Der Markt wird sofort verlegt.');
    expect(findingsOf(reading)).toEqual(['PARTLY_STRUCK 1']);
  });
});
