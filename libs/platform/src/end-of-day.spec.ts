import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { endOfDay } from './end-of-day.ts';

describe('the end of a day', () => {
  it.each([
    ['2024-01-02', '2024-01-02T22:59:59.999Z'],
    ['2024-07-01', '2024-07-01T21:59:59.999Z'],
    ['2024-03-30', '2024-03-30T22:59:59.999Z'],
    ['2024-03-31', '2024-03-31T21:59:59.999Z'],
    ['2024-10-27', '2024-10-27T22:59:59.999Z'],
    ['2023-12-31', '2023-12-31T22:59:59.999Z'],
  ])('%s ends in Berlin at %s, also when clocks are changed', (date, end) => {
    expect(endOfDay(isoDate(date), 'Europe/Berlin')).toBe(end);
  });

  it('is midnight where the zone is UTC', () => {
    expect(endOfDay(isoDate('2024-01-02'), 'UTC')).toBe('2024-01-02T23:59:59.999Z');
  });
});
