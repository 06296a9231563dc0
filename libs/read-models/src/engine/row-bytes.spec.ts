import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { openRowBytes } from './row-bytes.ts';

const framed = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
};

describe('bytes of rows', () => {
  it('come whole and in order, however long the texts are and whatever letters they have', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })),
        fc.integer({ min: 1, max: 64 }),
        (texts, size) => {
          const out = openRowBytes(size);
          const pieces = texts.flatMap((text) => {
            out.text(text);
            return out.full();
          });
          expect(Buffer.concat([...pieces, ...out.rest()])).toEqual(Buffer.concat(texts.map(framed)));
        },
      ),
    ));

  it('stand in network order, each number as long as it is called', () => {
    const out = openRowBytes();
    out.int8(-1);
    out.int16(258);
    out.int32(-2);
    out.int64(72_623_859_790_382_856n);
    out.raw(Buffer.from('ß'));
    expect(Buffer.concat([...out.rest()]).toString('hex')).toBe('ff0102fffffffe0102030405060708c39f');
  });

  it('fill a piece before the next one is begun, and each is handed out once', () => {
    const out = openRowBytes(8);
    for (let number = 1; number <= 5; number += 1) out.int32(number);
    expect(out.full().map(({ length }) => length)).toEqual([8, 8]);
    expect(out.full()).toEqual([]);
    expect(out.rest().map(({ length }) => length)).toEqual([4]);
    expect(out.rest()).toEqual([]);
  });

  it.each([
    ['int8', 128],
    ['int16', 32_768],
    ['int32', 2_147_483_648],
  ] as const)('refuse a number that is too large for %s', (size, value) =>
    expect(() => openRowBytes()[size](value)).toThrow('out of range'),
  );
});
