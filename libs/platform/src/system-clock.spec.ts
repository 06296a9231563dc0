import { describe, expect, it } from '@jest/globals';

import { systemClock } from './system-clock.ts';

describe('the clock of the machine', () => {
  const lateInDecember = new Date('2023-12-20T23:30:00.000Z');

  it('is half an hour into the next day in Wiesbaden while it is still the old day in UTC', () => {
    const clock = systemClock('Europe/Berlin', () => lateInDecember);
    expect([clock.now(), clock.today()]).toEqual(['2023-12-20T23:30:00.000Z', '2023-12-21']);
  });

  it('is in the new day with the first moment after midnight, also when it was asked a moment before', () => {
    const moments = [new Date('2023-12-20T22:59:59.999Z'), new Date('2023-12-20T23:00:00.000Z')];
    const clock = systemClock('Europe/Berlin', () => moments.shift() ?? lateInDecember);
    expect([clock.today(), clock.today(), clock.today()]).toEqual(['2023-12-20', '2023-12-21', '2023-12-21']);
  });

  it('follows the time zone it is given', () =>
    expect(systemClock('America/New_York', () => lateInDecember).today()).toBe('2023-12-20'));
});
