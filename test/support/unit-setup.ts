import { rm } from 'node:fs/promises';

import { folderOfRun, sweep } from './servers.ts';
import { toStop } from './to-stop.ts';

/** Few unit specs need a server, so none is started; those that do find a folder that goes when the run is over. */
const setup = async (): Promise<void> => {
  await sweep();
  const folder = folderOfRun('-unit');
  process.env['BESCHLUSSWERK_TEST_FOLDER'] = folder;
  toStop.push(() => rm(folder, { recursive: true, force: true }));
};

export { setup as default };
