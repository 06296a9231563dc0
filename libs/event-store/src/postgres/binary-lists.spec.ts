import { describe, expect, it } from '@jest/globals';

import { instant } from '#kernel';

import { integerList, jsonList, momentList, textList, uuidList } from './binary-lists.ts';

/** One dimension, no nulls, the type, how many, counted from 1. */
const head = (type: string, count: string) => `00000001 00000000 ${type} ${count} 00000001`;
const inWords = (list: Buffer) => list.toString('hex').replaceAll(/.{8}/g, '$& ').trim();

describe('a list in binary', () => {
  it('has whole numbers in four bytes each', () => {
    expect(inWords(integerList([1, -1]))).toBe(`${head('00000017', '00000002')} 00000004 00000001 00000004 ffffffff`);
  });

  it('has ids in sixteen bytes each', () => {
    const id = '01234567-89ab-4cde-8f01-23456789abcd';
    expect(inWords(uuidList([id]))).toBe(
      `${head('00000b86', '00000001')} 00000010 01234567 89ab4cde 8f012345 6789abcd`,
    );
  });

  it('has moments in microseconds, also before the year 2000', () => {
    const list = momentList([instant('2000-01-01T00:00:00.001Z'), instant('1999-12-31T23:59:59.999Z')]);
    expect(inWords(list)).toBe(`${head('000004a0', '00000002')} 00000008 00000000 000003e8 00000008 ffffffff fffffc18`);
  });

  it('has texts with their length in bytes', () => {
    expect(inWords(textList(['Maß', '']))).toBe(`${head('00000019', '00000002')} 00000004 4d61c39f 00000000`);
    expect(inWords(jsonList(['{"a":"€"}']))).toBe(`${head('00000072', '00000001')} 0000000b 7b226122 3a22e282 ac227d`);
  });
});
