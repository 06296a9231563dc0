import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { Clock } from '#kernel';
import { instant, isoDate } from '#kernel';
import { applicationPool } from '#platform';
import type { FreshDatabase } from '../../../test/support/database.ts';
import { freshDatabase } from '../../../test/support/database.ts';
import { accessSchema } from './access.schema.ts';
import { createAccess } from './create-access.ts';
import { seedDemoAccounts } from './seed-demo-accounts.ts';
import { isCsrfTokenOf } from './session-token.ts';
import type { Session, SignIn } from './sessions.ts';

let database: FreshDatabase;
let pool: Pool;
let minutes = 0;

const clock: Clock = {
  now: () => instant(new Date(Date.UTC(2024, 0, 2, 8, minutes)).toISOString()),
  today: () => isoDate('2024-01-02'),
};

/** One api process; all of them share the database. */
const process = () =>
  createAccess({
    pool,
    clock,
    limits: { idleMinutes: 60, absoluteHours: 10 },
    throttleLimits: { windowMinutes: 15, attemptsPerAccount: 5, attemptsPerAddress: 8 },
  });

const credentials = (more: Partial<{ name: string; password: string; address: string }> = {}) => ({
  name: 'buero',
  password: 'beschluss-demo',
  address: '192.0.2.1',
  ...more,
});

const sessionIn = (signIn: SignIn): Session => {
  if (signIn.outcome === 'signedIn') return signIn.session;
  throw new Error(`Sign-in: found ${signIn.outcome}, expected signedIn.`);
};

beforeAll(async () => {
  database = await freshDatabase({ schemas: [accessSchema] });
  pool = applicationPool(database.connectionString, { max: 10 });
  await seedDemoAccounts(pool, clock);
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  minutes = 0;
  await pool.query('delete from access.sessions');
  await pool.query('delete from access.sign_in_attempts');
});

describe('signing in', () => {
  it('finds the account however its name is typed', async () => {
    const session = sessionIn(await process().sessions.signIn(credentials({ name: '  BUERO ' })));
    expect(session.account).toMatchObject({ name: 'buero', role: 'council-office', department: null });
  });

  it.each([{ password: 'Beschluss-demo' }, { password: '' }, { name: 'nobody' }, { name: "x' or '1'='1" }])(
    'fails with %j',
    async (wrong) => expect(await process().sessions.signIn(credentials(wrong))).toEqual({ outcome: 'failed' }),
  );

  it('counts attempts of all processes together, also when they come at once', async () => {
    const attempts = await Promise.all(
      Array.from({ length: 7 }, (_, index) =>
        process().sessions.signIn(credentials({ password: 'wrong', address: `192.0.2.${index}` })),
      ),
    );
    expect(attempts.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array<string>(5).fill('failed'),
      ...Array<string>(2).fill('throttled'),
    ]);
  });

  it('keeps neither names nor addresses of those who tried', async () => {
    await process().sessions.signIn(credentials({ name: 'erika.mustermann', password: 'wrong' }));
    const { rows } = await pool.query('select * from access.sign_in_attempts');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/mustermann|192\.0\.2/);
  });
});

describe('a session', () => {
  it('is stored as a hash, so that the table opens no door', async () => {
    const { token } = sessionIn(await process().sessions.signIn(credentials()));
    const { rows } = await pool.query<{ token_hash: Buffer }>('select token_hash from access.sessions');
    expect(rows.map(({ token_hash }) => token_hash.toString('hex'))).toEqual([
      createHash('sha256').update(token).digest('hex'),
    ]);
  });

  it('is known to every process', async () => {
    const { token } = sessionIn(await process().sessions.signIn(credentials()));
    expect((await process().sessions.sessionOf(token))?.account.name).toBe('buero');
  });

  it('is told apart from others that are asked for at the same moment', async () => {
    const { sessions } = process();
    const names = ['buero', 'revision', 'admin'];
    const tokens = await Promise.all(
      names.map(async (name) => sessionIn(await sessions.signIn(credentials({ name }))).token),
    );
    const asked = await Promise.all([...tokens, 'unknown', ...tokens].map((token) => sessions.sessionOf(token)));
    expect(asked.map((session) => session?.account.name ?? null)).toEqual([...names, null, ...names]);
  });

  it('is a new one each time', async () => {
    const { sessions } = process();
    const [first, second] = [
      sessionIn(await sessions.signIn(credentials())),
      sessionIn(await sessions.signIn(credentials())),
    ];
    expect(first.token).not.toBe(second.token);
    expect(first.csrfToken).not.toBe(second.csrfToken);
  });

  it('lives as long as it is used, but never beyond its last hour', async () => {
    const { sessions } = process();
    const { token } = sessionIn(await sessions.signIn(credentials()));
    minutes = 59;
    expect(await sessions.sessionOf(token)).not.toBeNull();
    minutes = 118;
    expect(await sessions.sessionOf(token)).not.toBeNull();
    minutes = 178;
    expect(await sessions.sessionOf(token)).toBeNull();
  });

  it('ends at once when its account is shut', async () => {
    const { sessions, accounts } = process();
    const { token, account } = sessionIn(await sessions.signIn(credentials({ name: 'revision' })));
    await accounts.disable(account.accountId);
    expect(await sessions.sessionOf(token)).toBeNull();
    expect(await sessions.signIn(credentials({ name: 'revision' }))).toEqual({ outcome: 'failed' });
    await accounts.enable(account.accountId);
  });

  it('that ended is forgotten', async () => {
    const { sessions } = process();
    await sessions.signIn(credentials());
    minutes = 61;
    await sessions.signIn(credentials({ name: 'admin' }));
    expect((await pool.query('select 1 from access.sessions')).rowCount).toBe(1);
  });
});

describe('the token that goes with writing', () => {
  it('fits its own session only', async () => {
    const { sessions } = process();
    const mine = sessionIn(await sessions.signIn(credentials()));
    const other = sessionIn(await sessions.signIn(credentials()));
    expect(
      [mine.csrfToken, other.csrfToken, mine.token, ''].map((offered) => isCsrfTokenOf(mine.token, offered)),
    ).toEqual([true, false, false, false]);
  });
});

describe('the demo accounts', () => {
  it('are created once', async () => {
    expect(await seedDemoAccounts(pool, clock)).toEqual([]);
    expect((await process().accounts.list()).map(({ name }) => name)).toEqual([
      'admin',
      'buero',
      'dezernat-ii',
      'dezernat-iii',
      'magistrat',
      'revision',
    ]);
  });
});

describe('an account', () => {
  it('of a department without one is refused by the database itself', async () =>
    expect(
      process().accounts.create({ name: 'x', displayName: 'X', role: 'department', department: null, password: 'y' }),
    ).rejects.toThrow('check'));

  it('stores its password as argon2id', async () => {
    const { rows } = await pool.query<{ password_hash: string }>('select password_hash from access.accounts');
    expect(rows.every(({ password_hash }) => password_hash.startsWith('$argon2id$v=19$m=19456,t=2,p=1$'))).toBe(true);
  });
});
