/** The database was last used by a newer program. Nothing was changed. */
export class SchemaIsNewer extends Error {
  override readonly name = 'SchemaIsNewer';

  constructor(room: string, unknown: readonly string[]) {
    super(
      `The database is newer than this program: found the migrations ${unknown.join(', ')} of ${room}, ` +
        'expected only ones this program knows. Start the newer version; nothing was changed.',
    );
  }
}

/** One step failed and was rolled back; the steps before it stay. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';

  constructor(room: string, migration: string, cause: unknown) {
    super(`Migration ${room}/${migration} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** The database cannot be signed in to, or lacks a right that only its administrator can give. Nothing was changed. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';

  /** The address is shown without user and password. */
  constructor(address: string, found: string, cause: unknown) {
    const { host, pathname } = new URL(address);
    super(`The database ${host}${pathname} cannot be used: ${found}`, { cause });
  }
}
