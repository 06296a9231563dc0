import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { councilEventTypes } from './decoding/decode-event.ts';
import { subjects } from './subjects/subjects.ts';

const glossary = await readFile(join(import.meta.dirname, '../GLOSSARY.md'), 'utf8');
const germanOf = new Map(
  glossary
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, german = '', code = '']) => [...code.matchAll(/`([^`]+)`/g)].map(([, name]) => [name, german])),
);

describe('the glossary', () => {
  it.each(councilEventTypes)('says what %s is in German', (type) => {
    expect(germanOf.get(type)).toMatch(/^\p{L}/u);
  });

  it.each(Object.values(subjects).flatMap(({ commandTypes }) => commandTypes))('names the order %s', (type) => {
    expect(glossary).toContain(`\`${type}\``);
  });
});
