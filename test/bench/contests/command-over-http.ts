import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { DEMO_PASSWORD, accessSchema, seedDemoAccounts } from '#access';
import { eventLogSchema } from '#event-store';
import { forwardingSchema } from '#forwarding';
import { projectRoot, systemClock } from '#platform';
import { readModelsSchema } from '#read-models';

import { freePort } from '../../support/servers.ts';
import type { Announcement } from '../contest.ts';
import { p99OverHttp } from '../measuring/p99-over-http.ts';
import { draftBenchPaper } from '../orders.ts';
import { startServer } from '../servers/server-process.ts';
import type { Stage } from '../stage.ts';

/** Our API in a process of its own, as it is started in earnest, and what an office clerk's requests carry. */
const startOurs = async (stage: Stage) => {
  const database = await stage.database(eventLogSchema, readModelsSchema, forwardingSchema, accessSchema);
  await seedDemoAccounts(stage.sessions(database, 2), systemClock());
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/api`;
  await startServer(stage, {
    program: join(projectRoot, 'dist/apps/api/src/main.js'),
    environment: { DATABASE_URL: database, API_PORT: String(port), HOST: '127.0.0.1' },
    address: `${address}/health/live`,
  });
  return { address: `${address}/resolutions`, session: await signIn(address) };
};

const signIn = async (address: string): Promise<Readonly<Record<string, string>>> => {
  const answer = await fetch(`${address}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account: 'buero', password: DEMO_PASSWORD }),
  });
  const session: unknown = await answer.json();
  const token: unknown = typeof session === 'object' && session !== null ? Reflect.get(session, 'csrfToken') : null;
  if (typeof token !== 'string') throw new Error(`Sign-in: found ${answer.status}, expected a session.`);
  return { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '', 'x-csrf-token': token };
};

const startBare = async (stage: Stage): Promise<string> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/papers`;
  const program = join(import.meta.dirname, '../servers/bare-nest.ts');
  await startServer(stage, { program, words: [String(port)], address });
  return address;
};

/** Session, validation, decision, commit to disk and answer; beside a route that only takes the same body. */
export const commandOverHttp: Announcement = {
  name: 'command-over-http',
  prepare: async (stage) => {
    const clock = systemClock();
    const { address, session } = await startOurs(stage);
    const bare = await startBare(stage);
    const headers = () => ({ ...session, 'idempotency-key': randomUUID() });
    const body = () => {
      const [{ occurredOn, data }] = draftBenchPaper(clock);
      const { paper, title, department, decidingBody, visibility, items } = data;
      return { occurredOn, paper, title, department, decidingBody, visibility, items };
    };
    return {
      ours: {
        name: 'p99 of a command over HTTP, 16 connections',
        unit: 'ms',
        run: () => p99OverHttp({ address, headers, body }),
      },
      theirs: {
        name: 'p99 of a bare Nest route',
        unit: 'ms',
        run: () => p99OverHttp({ address: bare, headers, body }),
      },
      aim: { atMost: 6 },
    };
  },
};
