import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

/** After this the project, or the named parts of it (`server`, `pages`), can run. Says what it does on standard error only. */
export const prepare = (parts) =>
  oneAtATime(async () => {
    await ensureInstalled();
    await ensureBuilt(parts);
  });
