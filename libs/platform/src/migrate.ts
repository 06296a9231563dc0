import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import pg from 'pg';

import type { RoomSchema } from '#kernel';
import { APPLICATION_ROLE } from '#kernel';

import { DatabaseUnusable, MigrationFailed, SchemaIsNewer } from './migration-errors.ts';

export interface MigrationOrder {
  readonly ownerUrl: string;
  readonly schemas: readonly RoomSchema[];
  /** The user the application signs in as, when it is not the owner; it is given the application role. */
  readonly applicationUser?: string;
}

/** "Beschlm" in ASCII: one run at a time, the second waits and then finds nothing to do. */
const KEY = '18691654562376813';
const HISTORY = 'migrations';

/**
 * Brings the tables of all rooms up to what this program knows. Each migration is one transaction, so a run that breaks
 * off is taken up where it ended. Answers with what ran, as `<room>/<id>`.
 *
 * @throws DatabaseUnusable before anything is changed, when the server does not let us in or may not be prepared by us.
 * @throws SchemaIsNewer before anything is changed, when the database has migrations this program does not know.
 */
export const migrate = async (order: MigrationOrder): Promise<readonly string[]> => {
  const guard = new pg.Client({ connectionString: order.ownerUrl, application_name: 'beschlusswerk migrate' });
  guard.on('error', () => undefined);
  await guard.connect().catch((error: unknown) => {
    throw new DatabaseUnusable(order.ownerUrl, reasonOf(error), error);
  });
  const pool = new pg.Pool({ connectionString: order.ownerUrl, max: 1, application_name: 'beschlusswerk migrate' });
  pool.on('error', () => undefined);
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await guard.query(`select pg_advisory_lock(${KEY})`);
    await refuseNewer(guard, order.schemas);
    await ensureRole(guard, order);
    const ran: string[] = [];
    for (const schema of order.schemas) ran.push(...(await migrateRoom(database, schema)));
    return ran;
  } finally {
    await database.destroy();
    await guard.end();
  }
};

const refuseNewer = async (guard: pg.Client, schemas: readonly RoomSchema[]): Promise<void> => {
  for (const { room, migrations } of schemas) {
    const table = `${HISTORY}.${room}`;
    const { rows: tables } = await guard.query<{ found: boolean }>('select to_regclass($1) is not null as found', [
      table,
    ]);
    if (tables[0]?.found !== true) continue;
    const { rows } = await guard.query<{ name: string }>(`select name from ${table} order by name`);
    const unknown = rows.map(({ name }) => name).filter((name) => !migrations.some(({ id }) => id === name));
    if (unknown.length > 0) throw new SchemaIsNewer(room, unknown);
  }
};

const ensureRole = async (guard: pg.Client, { ownerUrl, applicationUser }: MigrationOrder): Promise<void> => {
  const { rows } = await guard.query<{ me: string; database: string; known: boolean }>(
    `select current_user as me, current_database() as database,
            exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') as known`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error('The database did not say who we are: found no row, expected one.');
  const users = [...new Set([found.me, applicationUser ?? found.me])];
  try {
    if (!found.known) await createRole(guard);
    for (const user of users) await grantRole(guard, user);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === FORBIDDEN)) throw error;
    throw new DatabaseUnusable(ownerUrl, roleWanted(found.me, users), error);
  }
  await guard.query(
    `grant connect, create, temporary on database ${pg.escapeIdentifier(found.database)} to ${APPLICATION_ROLE}`,
  );
};

const FORBIDDEN = '42501';

const roleWanted = (me: string, users: readonly string[]): string =>
  `${me} may not create the role ${APPLICATION_ROLE}, as which the application works. Let an administrator run: ` +
  `create role ${APPLICATION_ROLE} nologin; ` +
  `grant ${APPLICATION_ROLE} to ${users.map((user) => pg.escapeIdentifier(user)).join(', ')};`;

/** An address with several hosts behind it fails with an error for each and no words of its own. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};

/** Roles belong to the whole server: a neighbour database's migration may have been quicker. */
const DUPLICATE = new Set(['42710', '23505']);

const createRole = (guard: pg.Client): Promise<unknown> =>
  guard.query(`create role ${APPLICATION_ROLE} nologin`).catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError && DUPLICATE.has(error.code ?? ''))) throw error;
  });

const grantRole = async (guard: pg.Client, user: string): Promise<void> => {
  const { rows } = await guard.query<{ member: boolean }>(
    `select exists (select from pg_auth_members where roleid = '${APPLICATION_ROLE}'::regrole
                      and member = (select oid from pg_roles where rolname = $1)
                      and coalesce((to_jsonb(pg_auth_members) ->> 'set_option')::boolean, true)) as member`,
    [user],
  );
  if (rows[0]?.member !== true) await guard.query(`grant ${APPLICATION_ROLE} to ${pg.escapeIdentifier(user)}`);
};

const migrateRoom = async (database: Kysely<unknown>, schema: RoomSchema): Promise<readonly string[]> => {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(migrationsOf(schema)) },
    migrationTableSchema: HISTORY,
    migrationTableName: schema.room,
    migrationLockTableName: `${schema.room}_lock`,
  });
  const ran: string[] = [];
  // One step at a time, because the migrator puts all steps of one call into one transaction.
  for (;;) {
    const { error, results = [] } = await migrator.migrateUp();
    if (error !== undefined) throw new MigrationFailed(schema.room, results.at(-1)?.migrationName ?? 'unknown', error);
    if (results.length === 0) return ran;
    ran.push(...results.map(({ migrationName }) => `${schema.room}/${migrationName}`));
  }
};

const migrationsOf = ({ room, migrations }: RoomSchema): Record<string, Migration> => {
  const ids = migrations.map(({ id }) => id);
  if (new Set(ids).size < ids.length || ids.join() !== ids.toSorted().join()) {
    throw new Error(`The migrations of ${room} are out of order: found ${ids.join(', ')}, expected ascending ids.`);
  }
  return Object.fromEntries(migrations.map((migration) => [migration.id, stepOf(migration)]));
};

const stepOf = ({ sql: text }: RoomSchema['migrations'][number]): Migration => ({
  up: async (database: Kysely<unknown>) => {
    await sql.raw(text).execute(database);
  },
});
