import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import type { Announcement } from '../contest.ts';
import { openFilledLog, rebuilt } from '../filled-log.ts';
import { took } from '../measuring/took.ts';

/** Everything there is to read, thrown away as it comes. */
const copyOut = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const discard = new Writable({ write: (_chunk, _encoding, done) => done() });
    await pipeline(client.query(copyTo('copy event_log.events to stdout')), discard);
  } finally {
    await client.end();
  }
};

/** Reading, folding, writing, indexing, verifying and swapping three pages, beside the mere reading of the log. */
export const rebuild: Announcement = {
  name: 'rebuild',
  prepare: async (stage) => {
    const log = await openFilledLog(stage);
    const rate = (milliseconds: number): number => (log.events * 1_000) / milliseconds;
    return {
      ours: {
        name: `rebuild of ${rebuilt.length} projections, ${log.events} events`,
        unit: 'events/s',
        run: async () => rate(await took(log.rebuild)),
      },
      theirs: {
        name: 'COPY of the log TO STDOUT',
        unit: 'rows/s',
        run: async () => rate(await took(() => copyOut(log.connectionString))),
      },
      aim: { atLeast: 0.15 },
    };
  },
};
