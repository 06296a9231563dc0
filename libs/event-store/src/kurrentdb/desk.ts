import type { KurrentDBClient } from '@kurrent/kurrentdb-client';

import type { LogNames } from './log-names.ts';
import { asStoreError, isNotFound } from './server-error.ts';
import { collected, within } from './within.ts';

/** A connection to one log on a server. */
export interface Desk {
  readonly client: KurrentDBClient;
  readonly names: LogNames;
  readonly answerWithinMilliseconds: number;
}

/** All events of one bounded reading; null when the stream does not exist. */
export const asked = async <T>(
  { answerWithinMilliseconds }: Desk,
  what: string,
  reading: AsyncIterable<T>,
): Promise<readonly T[] | null> => {
  try {
    return await within(answerWithinMilliseconds, what, collected(reading));
  } catch (error) {
    if (isNotFound(error)) return null;
    throw asStoreError(error);
  }
};
