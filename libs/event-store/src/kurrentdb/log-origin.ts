import { randomUUID } from 'node:crypto';

import type { AppendStreamRequest } from '@kurrent/kurrentdb-client';
import { NO_STREAM } from '@kurrent/kurrentdb-client';

import type { Desk } from './desk.ts';
import { asked } from './desk.ts';
import { BOOKKEEPING } from './log-names.ts';
import { asStoreError, isConflict } from './server-error.ts';
import type { StoredPosition } from './stored-event.ts';

/** Where a log begins on its server, and which one it is. */
export interface LogOrigin {
  readonly logId: string;
  /** Nothing of the log lies before it. */
  readonly start: StoredPosition;
}

/** Finds the log's first event, or writes it: of several who do so at once, one is first and all of them find it. */
export const createLogOrigin = (desk: Desk): (() => Promise<LogOrigin>) => {
  let known: LogOrigin | null = null;

  const found = async (): Promise<LogOrigin | null> => {
    const { identity } = desk.names;
    const [first] = (await asked(desk, identity, (client) => client.readStream(identity, { maxCount: 1 }))) ?? [];
    if (first?.event === undefined) return null;
    if (first.event.position === undefined) {
      throw new Error(`${identity}: found no position, expected one, as servers from 25.1 give it.`);
    }
    return { logId: first.event.id, start: first.event.position };
  };

  return async () => {
    known ??= await found();
    if (known !== null) return known;
    await begin(desk);
    known = await found();
    if (known === null) throw new Error(`${desk.names.identity}: found nothing right after it was written.`);
    return known;
  };
};

const begin = async ({ connection, names }: Desk): Promise<void> => {
  const type = BOOKKEEPING.identity;
  const event = { id: randomUUID(), type, contentType: 'application/json' as const, data: {}, metadata: {} };
  const request: AppendStreamRequest = { streamName: names.identity, expectedState: NO_STREAM, events: [event] };
  try {
    await connection.use('writing', 'the beginning of the log', (client) => client.multiStreamAppend([request]));
  } catch (error) {
    if (!isConflict(error)) throw asStoreError(error);
  }
};
