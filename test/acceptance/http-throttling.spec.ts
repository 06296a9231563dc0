import { afterEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '#kernel';
import { instant, isoDate } from '#kernel';
import type { RunningApi } from '../support/http-api.ts';
import { startApi } from '../support/http-api.ts';

let api: RunningApi;
afterEach(() => api.stop());

let minutes = 0;
const clock: Clock = {
  now: () => instant(new Date(Date.UTC(2024, 0, 2, 8, minutes)).toISOString()),
  today: () => isoDate('2024-01-02'),
};

const attempt = async (account: string, password: string): Promise<number> =>
  (await api.nobody.send('/session', { method: 'POST', body: { account, password } })).status;

const start = async (attemptsPerAccount: number, attemptsPerAddress: number): Promise<void> => {
  minutes = 0;
  const throttleLimits = { windowMinutes: 15, attemptsPerAccount, attemptsPerAddress };
  api = await startApi({ clock, projections: false, throttleLimits });
};

describe('guessing passwords', () => {
  it('ends for one account after a few attempts, also with the right one, until the window is over', async () => {
    await start(3, 100);
    const attempts = await Promise.all(Array.from({ length: 6 }, () => attempt('buero', 'wrong')));
    expect(attempts.sort()).toEqual([401, 401, 401, 429, 429, 429]);
    const locked = await api.nobody.send('/session', {
      method: 'POST',
      body: { account: 'Buero', password: 'beschluss-demo' },
    });
    expect(locked).toMatchObject({ status: 429, body: { code: 'TOO_MANY_SIGN_INS' } });
    expect(locked.headers.get('retry-after')).toBe('900');
    expect(await attempt('revision', 'beschluss-demo')).toBe(200);
    minutes = 15;
    expect(await attempt('buero', 'beschluss-demo')).toBe(200);
  }, 60_000);

  it('ends for one address, whatever accounts it tries', async () => {
    await start(3, 4);
    const attempts: number[] = [];
    for (const account of ['a', 'b', 'c', 'd', 'e']) attempts.push(await attempt(account, 'wrong'));
    expect(attempts).toEqual([401, 401, 401, 401, 429]);
  }, 60_000);

  it('is forgotten after a sign-in', async () => {
    await start(2, 100);
    for (let count = 0; count < 4; count += 1) {
      expect(await attempt('buero', 'wrong')).toBe(401);
      expect(await attempt('buero', 'beschluss-demo')).toBe(200);
    }
  }, 60_000);
});

describe('a session', () => {
  it('ends when nothing was asked for an hour, and after ten hours in any case', async () => {
    await start(10, 100);
    const idle = await api.signedIn('buero');
    const busy = await api.signedIn('revision');
    for (minutes = 0; minutes < 600; minutes += 30) expect((await busy.ask('/session')).status).toBe(200);
    minutes = 599;
    expect((await idle.ask('/session')).status).toBe(401);
    expect((await busy.ask('/session')).status).toBe(200);
    minutes = 600;
    expect((await busy.ask('/session')).status).toBe(401);
  }, 60_000);
});

describe('a page that does not keep up', () => {
  it('is answered with how far it is behind', async () => {
    await start(10, 100);
    const office = await api.signedIn('buero');
    const drafted = await office.order('/resolutions', {
      paper: '24-V-1-0001',
      title: 'Radwege',
      department: 'Amt 66',
      decidingBody: 'Rat',
      visibility: 'public',
      occurredOn: '2024-01-02',
      items: [{ itemId: 'i', label: '1', mode: 'decides', text: 'Beschluss.' }],
    });
    const answer = await office.ask(`/resolutions?after=${drafted.body.position}`);
    expect(answer).toMatchObject({ status: 504, body: { code: 'READ_MODEL_BEHIND', facts: { lag: { events: 1 } } } });
  }, 60_000);
});
