import { describe, expect, it } from '@jest/globals';
import { canonicalJson } from './canonical-json.ts';

describe('the canonical form of a command', () => {
  it('does not depend on the order in which fields were written', () =>
    expect(canonicalJson({ b: [1, { d: null, c: 'ö' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ö","d":null}]}'));

  it('sorts keys by UTF-16 code units, as RFC 8785 shows', () =>
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ));

  it('prints numbers as ECMAScript does', () =>
    expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, -0])).toBe('[333333333.3333333,1e+30,4.5,0.002,0]'));

  it('keeps the order of a list', () => expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2])));

  it('refuses what JSON cannot say', () => expect(() => canonicalJson({ a: Number.NaN })).toThrow('Not JSON'));
});
