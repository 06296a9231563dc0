import type { RecordedEvent, StreamName } from '#kernel';

import { StoreUnavailable } from '../errors.ts';
import type { EventRow } from './recorded-event-row.ts';
import { EVENT_COLUMNS, recordedEventOf } from './recorded-event-row.ts';
import type { Query } from './statement.ts';

/** A reading as the database takes it. */
export interface StreamRows {
  readonly stream: StreamName;
  readonly afterVersion: number;
  /** A position. */
  readonly upTo: string;
  readonly limit: number;
}

interface Waiting {
  readonly reading: StreamRows;
  readonly resolve: (events: readonly RecordedEvent[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** A longer stream may keep its neighbours waiting, so not too many share a fate. */
const MOST_TOGETHER = 32;

/** Readings that ask in the same turn of the event loop are asked together: one round trip for all. */
export const createStreamReads = (query: Query): ((reading: StreamRows) => Promise<readonly RecordedEvent[]>) => {
  let waiting: Waiting[] = [];
  const send = (): void => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) void answer(query, batch);
  };
  return (reading) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ reading, resolve, reject });
      if (waiting.length === MOST_TOGETHER) send();
    });
};

const answer = async (query: Query, batch: readonly Waiting[]): Promise<void> => {
  try {
    const answers = await read(
      query,
      batch.map(({ reading }) => reading),
    );
    batch.forEach(({ resolve }, place) => resolve(answers[place] ?? []));
  } catch (error) {
    if (batch.length > 1 && !(error instanceof StoreUnavailable)) {
      // The fault may be in one of them: then the others do not suffer.
      await Promise.all(batch.map((one) => answer(query, [one])));
      return;
    }
    for (const { reject } of batch) reject(error);
  }
};

const read = async (query: Query, readings: readonly StreamRows[]): Promise<readonly (readonly RecordedEvent[])[]> => {
  const [reading, ...others] = readings;
  if (reading !== undefined && others.length === 0) {
    const { stream, afterVersion, upTo, limit } = reading;
    return [(await query<EventRow>({ ...READ_ONE, values: [stream, afterVersion, upTo, limit] })).map(recordedEventOf)];
  }
  const values = [
    readings.map(({ stream }) => stream),
    readings.map(({ afterVersion }) => afterVersion),
    readings.map(({ upTo }) => upTo),
    readings.map(({ limit }) => limit),
  ];
  const answers: RecordedEvent[][] = readings.map(() => []);
  for (const row of await query<PlacedRow>({ ...READ_SEVERAL, values })) {
    answers[Number(row[9]) - 1]?.push(recordedEventOf(row));
  }
  return answers;
};

/** `place` counts the readings from 1. */
type PlacedRow = readonly [...EventRow, place: string];

const READ_ONE = {
  name: 'event_log.read_stream',
  text: `select ${EVENT_COLUMNS} from event_log.events
         where stream = $1 and version > $2 and position <= $3 order by version limit $4`,
};
const READ_SEVERAL = {
  name: 'event_log.read_streams',
  text: `select found.*, wanted.place
         from unnest($1::text[], $2::integer[], $3::bigint[], $4::integer[])
              with ordinality as wanted (stream, after_version, up_to, most, place)
         cross join lateral (
           select ${EVENT_COLUMNS} from event_log.events
           where stream = wanted.stream and version > wanted.after_version and position <= wanted.up_to
           order by version limit wanted.most
         ) found
         order by wanted.place, found.version`,
};
