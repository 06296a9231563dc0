import type { KurrentDBClient } from '@kurrent/kurrentdb-client';

import { connect } from './connect.ts';
import { isDoubtful } from './server-error.ts';
import { within } from './within.ts';

/** Reading and writing go different ways inside the client, and each can be stuck by itself. */
export type Way = 'reading' | 'writing';

const PATIENCE = 3;
const FIRST_DISTANCE = 1_000;
const LONGEST_DISTANCE = 60_000;

/**
 * A client of the server, and another one when it does not recover: one whose first steps fell into a restart can go on
 * saying for ever that the server is unavailable, long after it is back.
 */
export const createConnection = (url: string, answerWithinMilliseconds: number) => {
  let client = connect(url);
  let distance = FIRST_DISTANCE;
  let notBefore = 0;
  const failures: Record<Way, number> = { reading: 0, writing: 0 };

  const renew = (): void => {
    const old = client;
    client = connect(url);
    notBefore = performance.now() + distance;
    distance = Math.min(2 * distance, LONGEST_DISTANCE);
    Object.assign(failures, { reading: 0, writing: 0 });
    void old.dispose();
  };

  return {
    client: (): KurrentDBClient => client,
    /** @throws StoreUnavailable when there is no answer in time; otherwise what the client throws. */
    use: async <T>(way: Way, what: string, work: (client: KurrentDBClient) => Promise<T>): Promise<T> => {
      const used = client;
      try {
        const answer = await within(answerWithinMilliseconds, what, work(used));
        failures[way] = 0;
        distance = FIRST_DISTANCE;
        return answer;
      } catch (error) {
        if (isDoubtful(error) && used === client) {
          failures[way] += 1;
          if (failures[way] >= PATIENCE && performance.now() >= notBefore) renew();
        } else if (!isDoubtful(error)) {
          failures[way] = 0;
        }
        throw error;
      }
    },
    close: (): Promise<void> => client.dispose(),
  };
};

export type Connection = ReturnType<typeof createConnection>;
