import pg from 'pg';

import type { CommandId, Instant, Position, RecordedEvent } from '#kernel';
import { START, position, streamName } from '#kernel';

import { AppendConflict, CommandIdReused, StoreUnavailable } from '../errors.ts';
import type { AppendResult, EventStore, Receipt } from '../event-store.port.ts';
import type { PreparedAppend } from '../request/prepare-append.ts';
import { prepareAppend } from '../request/prepare-append.ts';
import { refuseLimit } from '../request/refuse-limit.ts';
import type { Outcome } from './append-batch.ts';
import { createAppendQueue } from './append-queue.ts';
import { createAppendSender } from './append-sender.ts';
import { createAppendSession } from './append-session.ts';
import type { EventRow } from './recorded-event-row.ts';
import { EVENT_COLUMNS, recordedEventOf } from './recorded-event-row.ts';
import type { Statement } from './statement.ts';
import { queryOver } from './statement.ts';
import { createStreamReads } from './stream-reads.ts';
import { createWakeUp } from './wake-up.ts';

export interface PostgresEventStoreOptions {
  /** Stays its maker's: `close` leaves it open. The connections that append and listen are made with its settings, beside it. */
  readonly pool: pg.Pool;
  /** A request that takes longer counts as lost, whatever became of it. Default 30 s. */
  readonly answerWithinMilliseconds?: number;
  /** Commands sent together at most. Default 256. */
  readonly maxBatch?: number;
}

const MAX_BATCH_BYTES = 4 * 1024 * 1024;
const LAST_POSITION = 2n ** 63n - 1n;
const LAST_VERSION = 2 ** 31 - 1;

/** The log in PostgreSQL, in the tables of `eventLogSchema`. Several processes may each have one on the same database. */
export const createPostgresEventStore = (options: PostgresEventStoreOptions): EventStore => {
  const { pool, answerWithinMilliseconds = 30_000, maxBatch = 256 } = options;
  let closed = false;

  const query = queryOver((asked) => pool.query<unknown[]>(asked), answerWithinMilliseconds);
  const settings = { ...pool.options, password: pool.options.password };
  const session = createAppendSession(settings);
  const queue = createAppendQueue<PreparedAppend, Outcome>({
    send: createAppendSender(queryOver(session.ask, answerWithinMilliseconds)),
    isFaultOfOne: (error) => !(error instanceof StoreUnavailable),
    keyOf: ({ commandId }) => commandId,
    bytesOf: ({ bytes }) => bytes,
    maxItems: maxBatch,
    maxUnderWay: 2,
    maxBytes: MAX_BATCH_BYTES,
  });
  const wakeUp = createWakeUp(() => new pg.Client(settings));

  const receiptOf = async (commandId: CommandId): Promise<Receipt | null> => {
    const rows = await query<ReceiptRow>({ ...RECEIPT, values: [commandId] });
    const [first] = rows;
    if (first === undefined) return null;
    const versions = rows.map(([, , stream, version]) => ({ stream: streamName(stream), version: Number(version) }));
    return { contentHash: first[0], result: { position: position(first[1]), versions } };
  };

  const readStreamRows = createStreamReads(query);

  const readEvents = async (statement: Statement): Promise<readonly RecordedEvent[]> =>
    (await query<EventRow>(statement)).map(recordedEventOf);

  const onePosition = async (statement: Statement): Promise<Position> => {
    const [row] = await query<readonly [string]>(statement);
    return row === undefined ? START : position(row[0]);
  };

  const logId = async (): Promise<string> => {
    const [row] = await query<readonly [string]>({ ...IDENTITY, values: [] });
    if (row === undefined) throw new Error('event_log.identity: found no row, expected the one of this log.');
    return row[0];
  };

  return {
    densePositions: true,
    identity: async () => ({ store: 'postgres', logId: await logId() }),
    append: async (request) => {
      const append = prepareAppend(request);
      if (closed) throw new StoreUnavailable('The event log did not answer: this store was closed.', null);
      return resultOf(append, await queue.add(append), receiptOf);
    },
    receiptOf,
    readStream: async ({ stream, afterVersion = 0, upTo = LAST_POSITION, limit }) => {
      refuseLimit(limit);
      return readStreamRows({ stream, afterVersion: Math.min(afterVersion, LAST_VERSION), upTo: atMost(upTo), limit });
    },
    readAll: async ({ after, upTo = LAST_POSITION, limit, except = [] }) => {
      refuseLimit(limit);
      const values = [atMost(after), atMost(upTo), limit];
      if (except.length === 0) return readEvents({ ...READ_ALL, values });
      return readEvents({ ...READ_MOST, values: [...values, except] });
    },
    head: () => onePosition({ ...HEAD, values: [] }),
    positionAt: (moment: Instant) => onePosition({ ...POSITION_AT, values: [moment] }),
    onAppend: (wake) => wakeUp.add(wake),
    close: async () => {
      closed = true;
      await queue.settled();
      await Promise.all([session.close(), wakeUp.close()]);
    },
  };
};

const resultOf = async (
  append: PreparedAppend,
  outcome: Outcome,
  receiptOf: EventStore['receiptOf'],
): Promise<AppendResult> => {
  switch (outcome.kind) {
    case 'appended': {
      const written = append.writes.filter(({ events }) => events.length > 0);
      const versions = written.map(({ stream }, place) => ({ stream, version: outcome.versions[place] ?? 0 }));
      return { position: outcome.position, versions, repeated: false };
    }
    case 'repeated': {
      const receipt = await receiptOf(append.commandId);
      if (receipt === null) throw new Error(`Receipt of ${append.commandId}: found none, expected the one just seen.`);
      return { ...receipt.result, repeated: true };
    }
    case 'reused':
      throw new CommandIdReused(append.commandId);
    case 'conflict': {
      const write = append.writes[outcome.write];
      if (write === undefined) throw new Error(`Conflict: found write ${outcome.write}, expected one of the request.`);
      throw new AppendConflict({ ...write, actual: outcome.actual });
    }
  }
};

/** A position from elsewhere may be greater than the database can count. */
const atMost = (wanted: bigint): string => String(wanted < LAST_POSITION ? wanted : LAST_POSITION);

type ReceiptRow = readonly [contentHash: string, lastPosition: string, stream: string, version: string];

const RECEIPT = {
  name: 'event_log.receipt',
  text: `select r.content_hash, r.last_position, e.stream, max(e.version)
         from event_log.receipts r
         join event_log.events e on e.position between r.first_position and r.last_position
         where r.command_id = $1
         group by r.content_hash, r.last_position, e.stream
         order by min(e.position)`,
};
const READ_ALL = {
  name: 'event_log.read_all',
  text: `select ${EVENT_COLUMNS} from event_log.events
         where position > $1 and position <= $2 order by position limit $3`,
};
const READ_MOST = {
  name: 'event_log.read_most',
  text: `select ${EVENT_COLUMNS} from event_log.events
         where position > $1 and position <= $2 and type <> all($4::text[]) order by position limit $3`,
};
const IDENTITY = { name: 'event_log.identity', text: 'select log_id from event_log.identity' };
const HEAD = {
  name: 'event_log.head',
  text: 'select position from event_log.events order by position desc limit 1',
};
const POSITION_AT = {
  name: 'event_log.position_at',
  text: 'select position from event_log.events where recorded_at <= $1 order by position desc limit 1',
};
