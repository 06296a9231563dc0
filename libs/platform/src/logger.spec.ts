import { describe, expect, it } from '@jest/globals';

import { createLogger } from './logger.ts';

const logged = (entry: object): string => {
  const lines: string[] = [];
  createLogger({ name: 'api', level: 'info', to: { write: (line) => void lines.push(line) } }).info(entry, 'said');
  return lines.join('');
};

describe('the log', () => {
  it.each([
    { password: 'geheim' },
    { account: { username: 'geheim' } },
    { req: { headers: { cookie: 'session=geheim' } } },
    { req: { headers: { authorization: 'Bearer geheim' } } },
    { res: { headers: { 'set-cookie': 'session=geheim' } } },
    { error: { request: { body: { token: 'geheim' } } } },
  ])('holds back who a person is and what opens a door: %j', (entry) => {
    const line = logged(entry);
    expect(line).toContain('[redacted]');
    expect(line).not.toContain('geheim');
  });

  it('is one JSON object a line', () =>
    expect(JSON.parse(logged({ position: 7 }))).toMatchObject({ position: 7, msg: 'said' }));
});
