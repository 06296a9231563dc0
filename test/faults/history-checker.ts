import type pg from 'pg';

import type { EventStore } from '#event-store';
import type { CommandId, Position, RecordedEvent } from '#kernel';
import { START } from '#kernel';

/** What a client was told: this command is recorded, and it ended at this position. */
export interface Acknowledgement {
  readonly commandId: CommandId;
  readonly position: Position;
}

export interface History {
  readonly store: Pick<EventStore, 'readAll' | 'densePositions'>;
  /** Reads `forwarding.inbox` and `forwarding.receipts`. */
  readonly pool: Pick<pg.Pool, 'query'>;
  readonly acknowledged: readonly Acknowledgement[];
}

/**
 * What is wrong with a history after everything has settled, in sentences; empty when nothing was lost and nothing
 * happened twice. Knows only the record, the inbox and what clients were told, never how the code works.
 */
export const findingsIn = async ({ store, pool, acknowledged }: History): Promise<readonly string[]> => {
  const log = await wholeLog(store);
  return [
    ...positionFindings(log, store.densePositions),
    ...streamFindings(log),
    ...duplicateFindings(
      log.map(({ eventId }) => eventId),
      'event id in the log',
    ),
    ...commandFindings(log, acknowledged),
    ...(await deliveryFindings(log, pool)),
  ];
};

export const wholeLog = async (store: Pick<EventStore, 'readAll'>): Promise<readonly RecordedEvent[]> => {
  const log: RecordedEvent[] = [];
  for (;;) {
    const page = await store.readAll({ after: log.at(-1)?.position ?? START, limit: 5_000 });
    if (page.length === 0) return log;
    log.push(...page);
  }
};

const positionFindings = (log: readonly RecordedEvent[], dense: boolean): readonly string[] =>
  log.flatMap(({ position }, index) => {
    const before = log[index - 1]?.position ?? START;
    if (dense ? position === before + 1n : position > before) return [];
    return [`Position ${position} follows ${before}.`];
  });

const streamFindings = (log: readonly RecordedEvent[]): readonly string[] => {
  const last = new Map<string, number>();
  return log.flatMap(({ stream, version, position }) => {
    const before = last.get(stream) ?? 0;
    last.set(stream, version);
    return version === before + 1 ? [] : [`${stream} at position ${position}: version ${version} follows ${before}.`];
  });
};

/** An acknowledged command stands in the log in one piece, and ends where its sender was told. */
const commandFindings = (
  log: readonly RecordedEvent[],
  acknowledged: readonly Acknowledgement[],
): readonly string[] => {
  const byCommand = Map.groupBy(log, ({ commandId }) => commandId);
  const places = new Map(log.map((event, index) => [event, index]));
  const torn = [...byCommand].flatMap(([commandId, [first, ...more]]) => {
    const start = first === undefined ? undefined : places.get(first);
    const inOnePiece = more.every((event, index) => places.get(event) === (start ?? NaN) + index + 1);
    return inOnePiece ? [] : [`Command ${commandId} stands in the log more than once.`];
  });
  const lost = acknowledged.flatMap(({ commandId, position }) => {
    const found = byCommand.get(commandId)?.at(-1)?.position;
    if (found === position) return [];
    return [`Command ${commandId} was acknowledged at ${position}, found ${found ?? 'nowhere in the log'}.`];
  });
  return [...torn, ...lost];
};

const deliveryFindings = async (
  log: readonly RecordedEvent[],
  pool: Pick<pg.Pool, 'query'>,
): Promise<readonly string[]> => {
  const inbox = await eventIdsIn(pool, 'select event_id from forwarding.inbox');
  const receipts = await eventIdsIn(pool, `select event_id from forwarding.receipts where consumer = 'inbox'`);
  const opened = log.filter(({ type }) => type === 'TaskOpened').map(({ eventId }) => eventId);
  const streams = log.filter(({ type }) => type === 'TaskOpened').map(({ stream }) => stream);
  const delivered = log.filter(({ type }) => type === 'TaskDelivered').map(({ stream }) => stream);
  return [
    ...differenceFindings({ wanted: opened, found: inbox, what: 'inbox entry of task' }),
    ...differenceFindings({ wanted: opened, found: receipts, what: 'receipt of task' }),
    ...differenceFindings({ wanted: streams, found: delivered, what: 'TaskDelivered in' }),
  ];
};

const eventIdsIn = async (pool: Pick<pg.Pool, 'query'>, statement: string): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ event_id: string }>(statement);
  return rows.map(({ event_id }) => event_id);
};

interface Comparison {
  readonly wanted: readonly string[];
  readonly found: readonly string[];
  readonly what: string;
}

const differenceFindings = ({ wanted, found, what }: Comparison): readonly string[] => [
  ...missingIn(new Set(found), wanted).map((one) => `No ${what} ${one}.`),
  ...missingIn(new Set(wanted), found).map((one) => `Not asked for: ${what} ${one}.`),
  ...duplicateFindings(found, what),
];

const missingIn = (there: ReadonlySet<string>, wanted: readonly string[]): readonly string[] =>
  [...new Set(wanted)].filter((one) => !there.has(one));

const duplicateFindings = (found: readonly string[], what: string): readonly string[] =>
  [...Map.groupBy(found, (one) => one)].flatMap(([one, all]) =>
    all.length === 1 ? [] : [`More than one ${what} ${one}.`],
  );
