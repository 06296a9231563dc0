import { describe, expect, it } from '@jest/globals';

import { fieldTitle } from './field-title.ts';
import { de } from './de.ts';

describe('the name of a field in a summary', () => {
  it.each([
    ['title', 'Titel'],
    ['items.0.values.1.effect.year', 'Ziffer 2.4, Haushaltsjahr'],
    ['operations.2.quote', '3. Änderung, Wörter, genau wie sie dort stehen'],
    ['forwardings.0.items', 'Empfänger 1, Ziffern'],
    ['changes.1.line.department', 'Änderung 2, Amt oder Dezernat'],
    ['changes.0.lineId', 'Änderung 1, Ansatz'],
    ['listNumber', 'Nummer der Liste'],
    ['vote.outcome', 'Ergebnis laut Protokoll'],
    ['unheard-of', ''],
  ])('of %s is "%s"', (name, title) => expect(fieldTitle(name, { 'items.0.label': '2.4' }, de)).toBe(title));
});
