import type { Position } from '#kernel';
import { position } from '#kernel';

import type { ExpectedVersion } from '../event-store.port.ts';
import type { PreparedAppend, PreparedEvent } from '../request/prepare-append.ts';

/** What the database made of one command. `write` counts the command's own writes from 0. */
export type Outcome =
  | { readonly kind: 'appended'; readonly position: Position; readonly versions: readonly number[] }
  | { readonly kind: 'repeated' }
  | { readonly kind: 'reused' }
  | { readonly kind: 'conflict'; readonly write: number; readonly actual: number };

const APPEND = {
  name: 'event_log.append',
  text: `select outcome, last_position, versions, failed_write, actual
         from event_log.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
};
/** Prepared once on each connection, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What to ask the database for a batch. */
export const appendStatement = (batch: readonly PreparedAppend[]): Statement => ({
  ...APPEND,
  values: valuesOfAll(batch),
});

/** A list as PostgreSQL reads it, of what needs no quotes there: numbers, ids and moments, for none of them is a word. */
const plainList = (values: readonly (string | number)[]): string => `{${values.join(',')}}`;

const eventLists = (events: readonly PreparedEvent[]): readonly (string | readonly string[])[] => [
  plainList(events.map(({ eventId }) => eventId)),
  plainList(events.map(({ type }) => `"${type}"`)),
  plainList(events.map(({ schemaVersion }) => schemaVersion)),
  plainList(events.map(({ recordedAt }) => recordedAt)),
  events.map(({ data }) => data),
  events.map(({ metadata }) => metadata),
];

/** The flat lists `event_log.append` takes, in its order. */
const valuesOfAll = (batch: readonly PreparedAppend[]): readonly (string | readonly string[])[] => {
  const writes = batch.flatMap((append) => append.writes);
  const streams = [...new Set(writes.map(({ stream }) => stream))];
  const streamNumbers = new Map(streams.map((stream, index) => [stream, index + 1]));
  const events = writes.flatMap((write) => write.events);
  return [
    plainList(batch.map(({ commandId }) => commandId)),
    batch.map(({ contentHash }) => contentHash),
    plainList(writeEnds(batch)),
    streams,
    plainList(writes.map(({ stream }) => streamNumbers.get(stream) ?? 0)),
    plainList(writes.map(({ expected }) => expectedNumber(expected))),
    plainList(writes.map((write) => write.events.length)),
    plainList(writes.flatMap((write, index) => write.events.map(() => index + 1))),
    plainList(writes.flatMap((write) => write.events.map((_event, place) => place + 1))),
    ...eventLists(events),
  ];
};

const writeEnds = (batch: readonly PreparedAppend[]): readonly number[] => {
  let end = 0;
  return batch.map(({ writes }) => (end += writes.length));
};

/** As the functions of the database count versions. */
export const expectedNumber = (expected: ExpectedVersion): number => {
  if (expected === 'none') return 0;
  return expected === 'exists' ? -1 : expected.exactly;
};

export type OutcomeRow = readonly [
  outcome: string,
  lastPosition: string | null,
  versions: string | null,
  failedWrite: string | null,
  actual: string | null,
];

/** Rows come in the order of the commands, all values as text. */
export const outcomesOf = (rows: readonly OutcomeRow[], batch: readonly PreparedAppend[]): readonly Outcome[] => {
  const ends = writeEnds(batch);
  return rows.map((row, place) => outcomeOf(row, place === 0 ? 0 : (ends[place - 1] ?? 0)));
};

const outcomeOf = (row: OutcomeRow, writesBefore: number): Outcome => {
  const [kind, lastPosition, versions, failedWrite, actual] = row;
  switch (kind) {
    case 'appended':
      return { kind, position: position(lastPosition ?? ''), versions: numbersOf(versions) };
    case 'repeated':
    case 'reused':
      return { kind };
    case 'conflict':
      return { kind, write: Number(failedWrite) - 1 - writesBefore, actual: Number(actual) };
    default:
      throw new Error(`Outcome of an append: found ${JSON.stringify(row)}, expected one of the four kinds.`);
  }
};

/** PostgreSQL's own way to write a list of whole numbers: `{1,2}`. */
const numbersOf = (list: string | null): readonly number[] =>
  list === null || list === '{}' ? [] : list.slice(1, -1).split(',').map(Number);
