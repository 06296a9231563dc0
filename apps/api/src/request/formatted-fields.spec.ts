import { describe, expect, it } from '@jest/globals';
import { readMoment } from './formatted-fields.ts';

describe('a moment somebody typed', () => {
  it.each([
    ['2024-01-02T09:30:00.125Z', '2024-01-02T09:30:00.125Z'],
    ['2024-01-02T09:30:00Z', '2024-01-02T09:30:00.000Z'],
    ['2024-01-02T09:30:00+01:00', '2024-01-02T08:30:00.000Z'],
    ['2024-01-01T00:30:00.5+01:00', '2023-12-31T23:30:00.500Z'],
  ])('%s is %s', (typed, moment) => expect(readMoment(typed)).toBe(moment));

  it.each([
    '',
    '2024-01-02',
    '2024-01-02T09:30:00',
    '2024-01-02T09:30Z',
    '2023-02-30T09:30:00Z',
    '2024-01-02T24:00:00Z',
    '2024-01-02T09:30:60Z',
    '0001-01-01T00:00:00+12:00',
    '9999-12-31T23:00:00-12:00',
    '2024-01-02 09:30:00Z',
  ])('%j is none', (typed) => expect(readMoment(typed)).toBeNull());
});
