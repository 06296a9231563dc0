import { describe, expect, it } from '@jest/globals';

import { instant } from '#kernel';

import { printInstant } from './print-instant.ts';

describe('a recorded moment for people', () => {
  it.each([
    ['2023-12-20T13:05:09.000Z', '20.12.2023, 14:05:09 Uhr'],
    ['2024-06-30T22:59:59.999Z', '01.07.2024, 00:59:59 Uhr'],
  ])('%s is told as the clocks of the city showed it', (utc, told) =>
    expect(printInstant(instant(utc), 'Europe/Berlin')).toBe(told),
  );
});
