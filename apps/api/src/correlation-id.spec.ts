import { describe, expect, it } from '@jest/globals';
import { correlationIdOf } from './correlation-id.ts';

const given = '6c1f0a4e-55d0-4a3f-9d7c-0f4f0d1f8f11';
const idOf = (remoteAddress: string | undefined, offered?: string): string =>
  correlationIdOf({
    headers: offered === undefined ? {} : { 'x-correlation-id': offered },
    socket: { remoteAddress },
  });

describe('the number of a request', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'is the one the pages gave it on the same machine: %s',
    (address) => {
      expect(idOf(address, given)).toBe(given);
    },
  );

  it.each([
    ['from elsewhere', '192.0.2.1', given],
    ['from an address that only begins like ours', '::10', given],
    ['from nowhere', undefined, given],
    ['that is no UUID', '127.0.0.1', 'level: fatal'],
    ['that is missing', '127.0.0.1', undefined],
  ])('is our own for one %s', (_, address, offered) => {
    const id = idOf(address, offered);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(id).not.toBe(given);
  });
});
