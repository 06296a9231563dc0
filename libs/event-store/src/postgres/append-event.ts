import { position } from '#kernel';

import type { PreparedAppend } from '../request/prepare-append.ts';
import type { Outcome } from './append-batch.ts';
import { expectedNumber } from './append-batch.ts';
import type { Statement } from './statement.ts';

const APPEND_EVENT = {
  name: 'event_log.append_event',
  text: 'select event_log.append_event($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
};

/** What to ask the database for a command that is alone and records one event; null for any other batch. */
export const appendEventStatement = (batch: readonly PreparedAppend[]): Statement | null => {
  const [append, ...others] = batch;
  const [write, ...otherWrites] = append?.writes ?? [];
  const [event, ...otherEvents] = write?.events ?? [];
  if (append === undefined || write === undefined || event === undefined) return null;
  if (others.length + otherWrites.length + otherEvents.length > 0) return null;
  const { eventId, type, schemaVersion, recordedAt, data, metadata } = event;
  return {
    ...APPEND_EVENT,
    values: [
      append.commandId,
      append.contentHash,
      write.stream,
      expectedNumber(write.expected),
      eventId,
      type,
      schemaVersion,
      recordedAt,
      data,
      metadata,
    ],
  };
};

/** One value: `(appended,<position>,<version before>)`, `(conflict,,<version>)`, `(repeated,,)` or `(reused,,)`. */
export const outcomeOfEvent = (answer: string): Outcome => {
  const [kind, last = '', actual = ''] = answer.slice(1, -1).split(',');
  switch (kind) {
    case 'appended':
      return { kind, position: position(last), versions: [Number(actual) + 1] };
    case 'repeated':
    case 'reused':
      return { kind };
    case 'conflict':
      return { kind, write: 0, actual: Number(actual) };
    default:
      throw new Error(`Outcome of an append: found ${JSON.stringify(answer)}, expected one of the four kinds.`);
  }
};
