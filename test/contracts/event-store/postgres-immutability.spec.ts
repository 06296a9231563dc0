import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';

import { APPLICATION_ROLE } from '#kernel';

import type { OpenedPostgresStore } from './open-postgres-store.ts';
import { openPostgresStore } from './open-postgres-store.ts';
import { aStream, events, request, started, write } from './requests.ts';

const changes = [
  ['an update', "update event_log.events set type = 'Forged'"],
  ['an update that meets no row', "update event_log.events set type = 'Forged' where false"],
  ['a deletion', 'delete from event_log.events where position = 1'],
  ['emptying', 'truncate event_log.events'],
  ['emptying by way of other tables', 'truncate event_log.receipts, event_log.events cascade'],
  ['an insertion that turns into an update', insertion("on conflict (position) do update set type = 'Forged'")],
  ['a merge', 'merge into event_log.events e using (select 1) s on e.position = 1 when matched then delete'],
  ['an update of receipts', "update event_log.receipts set content_hash = 'forged'"],
  ['a deletion of receipts', 'delete from event_log.receipts'],
  ['emptying receipts', 'truncate event_log.receipts'],
] as const;

function insertion(onConflict: string): string {
  return `insert into event_log.events select * from event_log.events where position = 1 ${onConflict}`;
}

describe('the log in PostgreSQL', () => {
  let opened: OpenedPostgresStore | undefined;
  let owner: pg.Client | undefined;
  const theOwner = (): pg.Client => {
    if (owner === undefined) throw new Error('The owner is not connected.');
    return owner;
  };
  const contents = async (): Promise<unknown> =>
    (
      await theOwner().query(`select (select json_agg(e order by position) from event_log.events e) as events,
                                     (select json_agg(r order by command_id) from event_log.receipts r) as receipts`)
    ).rows;

  beforeAll(async () => {
    opened = await openPostgresStore();
    owner = new pg.Client({ connectionString: opened.connectionString });
    await owner.connect();
    await opened.store.append(started(aStream(), 3));
    await opened.store.append(request([write(aStream(), 'none', events(2))]));
  }, 60_000);
  afterAll(async () => {
    await owner?.end();
    await opened?.close();
  });

  const attempt = async (role: string | null, statement: string, before = ''): Promise<void> => {
    const kept = await contents();
    await theOwner().query(`begin; ${before}`);
    try {
      if (role !== null) await theOwner().query(`set local role ${role}`);
      await expect(theOwner().query(statement)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await theOwner().query('rollback');
    }
    expect(await contents()).toEqual(kept);
  };

  it.each(changes)('refuses %s by the application', (_, statement) => attempt(APPLICATION_ROLE, statement));

  it.each(changes)('refuses %s by the owner of the tables', (_, statement) => attempt(null, statement));

  it.each(changes)('refuses %s by the owner who calls the session a replica', (_, statement) =>
    attempt(null, statement, 'set local session_replication_role = replica;'),
  );

  it.each(changes)('refuses %s even where the application was given every right by mistake', (_, statement) =>
    attempt(APPLICATION_ROLE, statement, `grant all on all tables in schema event_log to ${APPLICATION_ROLE};`),
  );

  it.each([
    ['disable the guard', 'alter table event_log.events disable trigger all'],
    ['drop the log', 'drop table event_log.events'],
    ['replace the function that appends', 'drop function event_log.append'],
    ['make tables in the schema of the log', 'create table event_log.forged (id int)'],
  ])('does not let the application %s', (_, statement) => attempt(APPLICATION_ROLE, statement));

  it('gives the application the right to read and to add, and no other', async () => {
    const { rows } = await theOwner().query<{ table_name: string; rights: string }>(
      `select table_name, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants
       where table_schema = 'event_log' and table_name in ('events', 'receipts') and grantee in ('${APPLICATION_ROLE}', 'PUBLIC')
       group by table_name order by table_name`,
    );
    expect(rows).toEqual([
      { table_name: 'events', rights: 'INSERT SELECT' },
      { table_name: 'receipts', rights: 'INSERT SELECT' },
    ]);
  });

  it.each([
    ['several', 'append', "'{}'", 15],
    ['a whole batch', 'append_undisputed', "'{}'", 14],
    ['one', 'append_one', 'null', 10],
    ['one event', 'append_event', 'null', 10],
  ] as const)('refuses to append %s in a transaction that looks at an old state', async (_, name, empty, count) => {
    await theOwner().query('begin isolation level repeatable read');
    const parameters = Array.from({ length: count }, () => empty).join();
    const refused = expect(theOwner().query(`select event_log.${name}(${parameters})`)).rejects;
    await refused.toMatchObject({ code: '25000' });
    await theOwner().query('rollback');
  });
});
