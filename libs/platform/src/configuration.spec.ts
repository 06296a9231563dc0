import { describe, expect, it } from '@jest/globals';

import { readConfiguration } from './configuration.ts';

describe('the configuration', () => {
  it('needs nothing to be set', () =>
    expect(readConfiguration({})).toMatchObject({
      databaseUrl: null,
      redisUrl: null,
      eventStore: 'postgres',
      host: '127.0.0.1',
      apiPort: 3001,
      webPort: 3000,
      environment: 'development',
      publicUrl: 'http://127.0.0.1:3000',
      timeZone: 'Europe/Berlin',
    }));

  it('takes KurrentDB when its address is given', () =>
    expect(readConfiguration({ KURRENTDB_URL: 'kurrentdb://127.0.0.1:2113?tls=false' }).eventStore).toBe('kurrentdb'));

  it('treats an empty variable as not set', () => expect(readConfiguration({ API_PORT: '' }).apiPort).toBe(3001));

  it.each([
    [{ API_PORT: 'abc' }, 'API_PORT: found "abc", expected a port from 1 to 65535.'],
    [{ API_PORT: '0' }, 'API_PORT: found 0, expected a port from 1 to 65535.'],
    [{ WEB_PORT: '70000' }, 'WEB_PORT: found 70000, expected a port'],
    [{ EVENT_STORE: 'mysql' }, 'EVENT_STORE: found "mysql", expected postgres, memory or kurrentdb.'],
    [{ EVENT_STORE: 'kurrentdb' }, 'KURRENTDB_URL: found nothing, expected the address'],
    [{ TIME_ZONE: 'Mars/Nord' }, 'TIME_ZONE: found "Mars/Nord", expected a time zone'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: found "mysql://x", expected an address such as postgres://'],
    [{ SAMPLE: 'ja' }, 'SAMPLE: found "ja", expected auto or never.'],
  ])('says of %j what was found and what was expected', (variables, message) =>
    expect(() => readConfiguration(variables)).toThrow(message),
  );

  it('names all wrong variables at once', () =>
    expect(() => readConfiguration({ API_PORT: 'x', LOG_LEVEL: 'laut' })).toThrow(/API_PORT.*LOG_LEVEL/));

  it('never shows a password', () =>
    expect(() => readConfiguration({ DATABASE_URL: 'mysql://me:geheim@host/x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('geheim') }),
    ));

  it('accepts the address of the embedded server', () => {
    const databaseUrl = 'postgres://beschlusswerk:a-B_c@127.0.0.1:39741/beschlusswerk';
    expect(readConfiguration({ DATABASE_URL: databaseUrl }).databaseUrl).toBe(databaseUrl);
  });
});
