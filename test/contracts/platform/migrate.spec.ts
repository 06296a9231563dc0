import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import type { RoomSchema } from '#kernel';
import { APPLICATION_ROLE } from '#kernel';
import { DatabaseUnusable, MigrationFailed, SchemaIsNewer, applicationPool, migrate } from '#platform';

import type { FreshDatabase } from '../../support/database.ts';
import { freshDatabase } from '../../support/database.ts';

const first = {
  id: '001-notes',
  sql: 'create table notes (id int); grant select, insert on notes to beschlusswerk_app',
};
const slow = { id: '002-slow', sql: 'select pg_sleep(0.3); create table slow (id int)' };
const broken = { id: '003-broken', sql: 'create table half (id int); select 1/0' };
const room = (...migrations: RoomSchema['migrations']): RoomSchema => ({ room: 'notes', migrations });

describe('migrating a database', () => {
  let database: FreshDatabase;
  let ownerUrl: string;
  let owner: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    ownerUrl = database.connectionString;
    owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
  });

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const exists = async (table: string): Promise<boolean> =>
    (await owner.query<{ found: boolean }>('select to_regclass($1) is not null as found', [table])).rows[0]?.found ??
    false;

  it('runs each migration once when two processes start at the same time', async () => {
    const runs = await Promise.all([1, 2].map(() => migrate({ ownerUrl, schemas: [room(first, slow)] })));
    expect(runs.flat().toSorted()).toEqual(['notes/001-notes', 'notes/002-slow']);
  });

  it('keeps the steps before a broken one and nothing of the broken one', async () => {
    await expect(migrate({ ownerUrl, schemas: [room(first, slow, broken)] })).rejects.toThrow(MigrationFailed);
    expect(await exists('half')).toBe(false);
  });

  it('takes up an interrupted run where it ended', async () => {
    const mended = { id: '003-broken', sql: 'create table half (id int)' };
    expect(await migrate({ ownerUrl, schemas: [room(first, slow, mended)] })).toEqual(['notes/003-broken']);
  });

  it('refuses a database that a newer program has used, and names what it does not know', async () => {
    const later = { room: 'later', migrations: [{ id: '001-later', sql: 'create table later (id int)' }] };
    const run = migrate({ ownerUrl, schemas: [later, room(first)] });
    await expect(run).rejects.toThrow(SchemaIsNewer);
    await expect(run).rejects.toThrow(/002-slow, 003-broken of notes/);
    expect(await exists('later')).toBe(false);
  });

  it.each([
    ['password', 'wrong', /password authentication failed/],
    ['port', '1', /ECONNREFUSED 127\.0\.0\.1:1$/],
    ['pathname', '/nowhere', /database "nowhere" does not exist/],
  ] as const)(
    'names the database and the reason when its %s is wrong, and not the password',
    async (part, value, why) => {
      const address = new URL(ownerUrl);
      address[part] = value;
      const run = migrate({ ownerUrl: address.href, schemas: [room(first)] });
      await expect(run).rejects.toThrow(DatabaseUnusable);
      await expect(run).rejects.toThrow(why);
      await expect(run).rejects.toThrow(`The database ${address.host}${address.pathname} cannot be used: `);
    },
  );

  it('says what an administrator has to do when the owner may not give the application its role', async () => {
    const untouched = await freshDatabase();
    await owner.query("create role clerk login password 'clerk'");
    try {
      const address = Object.assign(new URL(untouched.connectionString), { username: 'clerk', password: 'clerk' });
      await expect(migrate({ ownerUrl: address.href, schemas: [room(first)] })).rejects.toThrow(
        /Let an administrator run: create role beschlusswerk_app nologin; grant beschlusswerk_app to "clerk";$/,
      );
    } finally {
      await owner.query('drop role clerk');
      await untouched.drop();
    }
  });

  it('lets the application work as its own role with what it was granted and no more', async () => {
    const pool = applicationPool(ownerUrl, { max: 1 });
    const { rows } = await pool.query<{ me: string }>('select current_user as me');
    expect(rows).toEqual([{ me: APPLICATION_ROLE }]);
    await pool.query('insert into notes values (1)');
    await expect(pool.query('delete from notes')).rejects.toThrow(/permission denied/);
    await pool.end();
  });
});
