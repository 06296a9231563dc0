import { describe, expect, it } from '@jest/globals';

import { dayOf, endOfDay, formatDay, formatMoment, isDay } from './day.ts';

describe('a day', () => {
  it('is written as people write it', () => {
    expect(formatDay('2023-12-20', 'de')).toBe('20.12.2023');
    expect(formatDay('2023-02-01', 'en')).toBe('1 Feb 2023');
  });

  it.each(['2024-02-29', '2023-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });
  it.each(['0000-01-01', '2023-02-30', '2023-02-29', '2023-13-01', '20.12.2023', '', '2023-1-1'])(
    '%s does not',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('a moment', () => {
  it('is shown in the time of the municipality, in summer and in winter', () => {
    expect(formatMoment('2023-12-20T17:05:00.000Z', 'de')).toBe('20.12.2023, 18:05 Uhr');
    expect(formatMoment('2024-06-30T22:30:00.000Z', 'en')).toBe('1 Jul 2024, 00:30');
  });

  it('belongs to the day of the municipality', () => {
    expect(dayOf(new Date('2023-12-31T23:30:00.000Z'))).toBe('2024-01-01');
  });

  it('of a day that is last is its last millisecond there, in summer and in winter', () => {
    expect(endOfDay('2024-01-02')).toBe('2024-01-02T22:59:59.999Z');
    expect(endOfDay('2024-07-02')).toBe('2024-07-02T21:59:59.999Z');
    expect(endOfDay('2024-10-27')).toBe('2024-10-27T22:59:59.999Z');
  });
});
