import type { Position } from '#kernel';
import { position } from '#kernel';

import type { ExpectedVersion } from '../event-store.port.ts';
import type { PreparedAppend, PreparedEvent } from '../request/prepare-append.ts';
import type { Statement } from './statement.ts';
import { integerList, jsonList, momentList, textList, uuidList } from './binary-lists.ts';

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

/** What to ask the database for a batch. */
export const appendStatement = (batch: readonly PreparedAppend[]): Statement => ({
  ...APPEND,
  values: valuesOfAll(batch),
});

/** The lists that tell about each event, in the order of the functions. */
export const eventLists = (events: readonly PreparedEvent[]): readonly unknown[] => [
  uuidList(events.map(({ eventId }) => eventId)),
  textList(events.map(({ type }) => type)),
  integerList(events.map(({ schemaVersion }) => schemaVersion)),
  momentList(events.map(({ recordedAt }) => recordedAt)),
  jsonList(events.map(({ data }) => data)),
  jsonList(events.map(({ metadata }) => metadata)),
];

/** The flat lists `event_log.append` takes, in its order. */
const valuesOfAll = (batch: readonly PreparedAppend[]): readonly unknown[] => {
  const writes = batch.flatMap((append) => append.writes);
  const streams = [...new Set(writes.map(({ stream }) => stream))];
  const streamNumbers = new Map(streams.map((stream, index) => [stream, index + 1]));
  return [
    uuidList(batch.map(({ commandId }) => commandId)),
    textList(batch.map(({ contentHash }) => contentHash)),
    integerList(writeEnds(batch)),
    textList(streams),
    integerList(writes.map(({ stream }) => streamNumbers.get(stream) ?? 0)),
    integerList(writes.map(({ expected }) => expectedNumber(expected))),
    integerList(writes.map((write) => write.events.length)),
    integerList(writes.flatMap((write, index) => write.events.map(() => index + 1))),
    integerList(writes.flatMap((write) => write.events.map((_event, place) => place + 1))),
    ...eventLists(writes.flatMap((write) => write.events)),
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
