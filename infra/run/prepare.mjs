import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

/** After this the project, or the named parts of it (`server`, `pages`), can run. Speaks on standard error only. */
export const prepare = async (parts) => {
  try {
    await oneAtATime(async () => {
      await ensureInstalled();
      await ensureBuilt(parts);
    });
  } catch (error) {
    if (error.exitCode === undefined) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
};
