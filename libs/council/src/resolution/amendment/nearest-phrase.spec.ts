import { describe, expect, it } from '@jest/globals';
import { nearestPhrase } from './nearest-phrase.ts';

describe('the nearest words to a quote', () => {
  it.each([
    ['Die Verwaltung wird beauftragt, zu berichten.', 'Verwaltung wird beauftrag', 'Verwaltung wird beauftragt'],
    ['Die Verwaltung wird beauftragt, zu berichten.', 'Verwalltung', 'Verwaltung'],
    ['in Höhe von 54.340 Euro', '54.430 Euro', '54.340 Euro'],
    ['die „bewirtschaftete Fläche“', '"bewirtschaftete Fläche"', 'bewirtschaftete Fläche'],
    ['Straße 🏛 Rathaus', 'Strasse 🏛', 'Straße 🏛'],
  ])('in "%s" for "%s": "%s"', (text, quote, nearest) => expect(nearestPhrase(text, quote)).toContain(nearest));

  it('are none when more than half would have to change', () =>
    expect(nearestPhrase('Die Verwaltung berichtet.', 'Schwimmbad')).toBeNull());

  it('are none in an empty text', () => expect(nearestPhrase('', 'Wald')).toBeNull());

  it('are found in the longest text for the longest quote', () =>
    expect(
      nearestPhrase(`${'Satz um Satz. '.repeat(1400)}Ende der Vorlage.`, 'Ende der Vorlagen.'.padEnd(18)),
    ).toContain('Ende der Vorlage'));
});
