import type pg from 'pg';

import type { EventStore, LogIdentity } from './event-store.port.ts';

/** Pages and checkpoints of this database were made from another log than the one that was opened. */
export class OtherLog extends Error {
  override readonly name = 'OtherLog';
  readonly followed: LogIdentity;
  readonly opened: LogIdentity;

  constructor(followed: LogIdentity, opened: LogIdentity) {
    super(
      `EVENT_STORE: found log ${opened.logId} on ${opened.store}, expected log ${followed.logId} on ${followed.store}, ` +
        'which the pages and checkpoints of this database belong to. Open that one; or, if the log has moved house, ' +
        'copy it with "npm run cli -- log copy" and then say so with "npm run cli -- log adopt".',
    );
    this.followed = followed;
    this.opened = opened;
  }
}

/**
 * Ties a database to the first log that is opened with it, so that no checkpoint is ever read as a place in another log.
 *
 * @throws OtherLog
 */
export const followOneLog = async (pool: pg.Pool, store: Pick<EventStore, 'identity'>): Promise<void> => {
  const opened = await store.identity();
  await pool.query('insert into event_log.followed_log (store, log_id) values ($1, $2) on conflict do nothing', [
    opened.store,
    opened.logId,
  ]);
  const followed = await followedLog(pool);
  if (followed?.logId === BETWEEN_LOGS) throw new MoveUnfinished();
  if (followed !== null && followed.logId !== opened.logId) throw new OtherLog(followed, opened);
};

/** A move to another log was begun and broken off. */
export class MoveUnfinished extends Error {
  override readonly name = 'MoveUnfinished';

  constructor() {
    super('EVENT_STORE: a move to another log was not finished; expected "npm run cli -- log adopt" to be run again.');
  }
}

const BETWEEN_LOGS = '00000000-0000-0000-0000-000000000000';

/** Until `endMove` no log can be opened with this database. The database's owner asks, and starts nothing meanwhile. */
export const beginMove = async (owner: Pick<pg.Pool, 'query'>): Promise<void> => {
  await owner.query(
    `insert into event_log.followed_log (store, log_id) values ('postgres', $1)
     on conflict (only_one) do update set log_id = excluded.log_id`,
    [BETWEEN_LOGS],
  );
};

/** From now on the database follows this log. */
export const endMove = async (owner: Pick<pg.Pool, 'query'>, store: Pick<EventStore, 'identity'>): Promise<void> => {
  const { store: kind, logId } = await store.identity();
  await owner.query('update event_log.followed_log set store = $1, log_id = $2', [kind, logId]);
};

/** Null as long as none was opened. */
export const followedLog = async (pool: pg.Pool): Promise<LogIdentity | null> => {
  const { rows } = await pool.query<{ store: LogIdentity['store']; log_id: string }>(
    'select store, log_id from event_log.followed_log',
  );
  const [row] = rows;
  return row === undefined ? null : { store: row.store, logId: row.log_id };
};
