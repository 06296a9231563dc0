import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { bytesOf } from './copy-bytes.ts';

describe('texts sent as bytes', () => {
  it('arrive whole and in order, however long they are and whatever letters they have', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })),
        fc.integer({ min: 1, max: 64 }),
        (texts, size) => expect(Buffer.concat([...bytesOf(texts, size)]).toString()).toBe(texts.join('')),
      ),
    ));

  it('fill a chunk before the next one is begun', () =>
    expect([...bytesOf(['Haus', 'halt', 'Straße', 'n'], 24)].map(String)).toEqual(['Haushalt', 'Straßen']));
});
