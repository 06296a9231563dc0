import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { germanExpected } from './expected-words.de.ts';

const council = join(import.meta.dirname, '../../../../libs/council/src');
const said = /expected(?: =|:) (?:'([^']* [^']*)'|`([^`]* [^`]*)`)/g;

/** Every sentence of the rules that says what is expected, with a figure where one is put in. */
const phrasesOfTheRules = readdirSync(council, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .flatMap((file) => [...readFileSync(join(council, file), 'utf8').matchAll(said)])
  .map(([, plain, template]) => plain ?? (template ?? '').replace(/\{\{\$\{\w+\}\}\}/, '{{x}}'))
  .map((phrase) => phrase.replace('${from}', '2024-01-31').replaceAll(/\$\{[\w.]+\}/g, '7'))
  .filter((phrase) => !/^7, 7$/.test(phrase));

describe('what the rules of the council expect, in German', () => {
  it('keeps figures and names', () => {
    expect(germanExpected('at most 12 levels')).toBe('höchstens 12 Ebenen');
    expect(germanExpected('{{b}} somewhere in the text or the closing sentence')).toBe(
      '{{b}} irgendwo im Text oder im Schlusssatz',
    );
    expect(germanExpected('hgo-54@2005-04-01')).toBe('hgo-54@2005-04-01');
  });

  it('has words for every phrase of the rules', () =>
    expect(phrasesOfTheRules.filter((phrase) => germanExpected(phrase) === phrase)).toEqual([]));

  it('finds the phrases at all', () => expect(phrasesOfTheRules.length).toBeGreaterThan(20));
});
