import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { projectRoot } from '#platform';

import { built } from '../support/built.ts';
import type { FreshDatabase } from '../support/database.ts';
import { freshDatabase } from '../support/database.ts';

let database: FreshDatabase;

beforeAll(async () => {
  await built('server');
  database = await freshDatabase();
}, 120_000);
afterAll(() => database.drop());

it('a command whose reader has gone comes to its end without complaint', async () => {
  const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.connectionString };
  const main = join(projectRoot, 'dist/apps/cli/src/main.js');
  const child = execFile(process.execPath, [main, 'projections', 'status'], { env });
  child.stdout?.destroy();
  let complaint = '';
  child.stderr?.on('data', (text: string) => (complaint += text));
  await once(child, 'close');
  expect({ code: child.exitCode, complaint }).toEqual({ code: 0, complaint: '' });
}, 60_000);
