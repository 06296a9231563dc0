import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', ...(process.env.PATH ?? '').split(delimiter)];

const found = (...names) =>
  names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;

/** Programs of this machine that suites start; null where none is installed. */
export const redisServer = found('redis-server');
export const chromium = found('chromium', 'chromium-browser', 'google-chrome');
