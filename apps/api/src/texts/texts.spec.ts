import { describe, expect, it } from '@jest/globals';
import { edgeStatus } from '../problems/edge-problem.ts';
import { rejectionStatus } from '../problems/rejection-status.ts';
import { languageOf } from './language.ts';
import { textsIn } from './texts.ts';

const codes = [...Object.keys(edgeStatus), ...Object.keys(rejectionStatus)].sort();

describe('the words for every no', () => {
  it.each(['de', 'en'] as const)('are complete in %s', (language) => {
    const { problems } = textsIn(language);
    expect(Object.keys(problems).sort()).toEqual(codes);
    for (const { title, detail } of Object.values(problems)) {
      expect(title).toMatch(/^[\p{L}„"].*[^.]$/u);
      expect(detail).toMatch(/^[\p{L}„"].*\.$/u);
    }
  });

  it('are not the same words in both', () => {
    const [german, english] = [textsIn('de').problems, textsIn('en').problems];
    const same = codes.filter((code) => {
      const entry = Object.entries(german).find(([name]) => name === code)?.[1].detail;
      return entry === Object.entries(english).find(([name]) => name === code)?.[1].detail;
    });
    expect(same).toEqual([]);
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'de'],
    ['', 'de'],
    ['*', 'de'],
    ['fr', 'de'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['de,en', 'de'],
    ['en;q=0.5,de;q=0.4', 'en'],
    ['en;q=0', 'de'],
    ['en;q=nonsense', 'en'],
    [`${'x,'.repeat(10_000)}en`, 'de'],
  ] as const)('for %j is %s', (header, language) => expect(languageOf(header)).toBe(language));
});
