import type { KurrentDBClient } from '@kurrent/kurrentdb-client';

import type { Connection } from './connection.ts';
import type { LogNames } from './log-names.ts';
import { asStoreError, isNotFound } from './server-error.ts';
import { collected } from './within.ts';

/** A connection to one log on a server. */
export interface Desk {
  readonly connection: Connection;
  readonly names: LogNames;
  /** How long an append goes on trying when others are always faster. */
  readonly answerWithinMilliseconds: number;
}

/** All events of one bounded reading; null when the stream does not exist. */
export const asked = async <T>(
  { connection }: Desk,
  what: string,
  reading: (client: KurrentDBClient) => AsyncIterable<T>,
): Promise<readonly T[] | null> => {
  try {
    return await connection.use('reading', what, (client) => collected(reading(client)));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw asStoreError(error);
  }
};
