import { position } from '#kernel';

import type { PreparedAppend, PreparedEvent, PreparedWrite } from '../request/prepare-append.ts';
import type { Outcome } from './append-batch.ts';
import { eventLists, expectedNumber } from './append-batch.ts';
import { integerList, textList, uuidList } from './binary-lists.ts';
import type { Statement } from './statement.ts';

const APPEND_UNDISPUTED = {
  name: 'event_log.append_undisputed',
  text: 'select event_log.append_undisputed($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
};

/** An event and where it belongs, with numbers counted over the batch from 1. */
interface PlacedEvent {
  readonly event: PreparedEvent;
  readonly command: number;
  readonly write: number;
  readonly version: number;
}

/**
 * What to ask the database for a batch that can be written as a whole, as nearly every one can. Null when it cannot be known
 * beforehand which versions its events get.
 */
export const appendUndisputedStatement = (batch: readonly PreparedAppend[]): Statement | null => {
  const writes = batch.flatMap((append) => append.writes);
  if (writes.some(({ expected }) => expected === 'exists')) return null;
  if (new Set(writes.map(({ stream }) => stream)).size < writes.length) return null;
  const { placed, ends } = placedEvents(batch);
  return {
    ...APPEND_UNDISPUTED,
    values: [
      uuidList(batch.map(({ commandId }) => commandId)),
      textList(batch.map(({ contentHash }) => contentHash)),
      integerList(ends),
      textList(writes.map(({ stream }) => stream)),
      integerList(writes.map(({ expected }) => expectedNumber(expected))),
      integerList(placed.map(({ command }) => command)),
      integerList(placed.map(({ write }) => write)),
      integerList(placed.map(({ version }) => version)),
      ...eventLists(placed.map(({ event }) => event)),
    ],
  };
};

/** `ends` has the last event of each command. */
const placedEvents = (
  batch: readonly PreparedAppend[],
): { placed: readonly PlacedEvent[]; ends: readonly number[] } => {
  const placed: PlacedEvent[] = [];
  const ends: number[] = [];
  let write = 0;
  for (const [place, { writes }] of batch.entries()) {
    for (const { expected, events } of writes) {
      write += 1;
      let version = expectedNumber(expected);
      for (const event of events) placed.push({ event, command: place + 1, write, version: (version += 1) });
    }
    ends.push(placed.length);
  }
  return { placed, ends };
};

/** Null when the batch is disputed and nothing of it was written. `answer` is the last position, or nothing. */
export const outcomesUndisputed = (
  answer: string | null,
  batch: readonly PreparedAppend[],
): readonly Outcome[] | null => {
  if (answer === null) return null;
  const counts = batch.map(({ writes }) => writes.reduce((sum, { events }) => sum + events.length, 0));
  let last = BigInt(answer) - BigInt(counts.reduce((sum, count) => sum + count, 0));
  return batch.map(({ writes }, place) => {
    last += BigInt(counts[place] ?? 0);
    return { kind: 'appended', position: position(String(last)), versions: lastVersions(writes) };
  });
};

const lastVersions = (writes: readonly PreparedWrite[]): readonly number[] =>
  writes
    .filter(({ events }) => events.length > 0)
    .map(({ expected, events }) => expectedNumber(expected) + events.length);
