import { execFile } from 'node:child_process';

import { projectRoot } from '#platform';

const underWay = new Map<Part, Promise<void>>();

/** As infra/run/build.mjs names them: `server` is dist, `pages` what the web serves. */
type Part = 'server' | 'pages';

/**
 * `npm test` has built before; whoever runs one suite alone must neither look at what was built from other sources nor
 * wait for a program that is not there. Fails with what the build said.
 */
export const built = (part: Part): Promise<void> => {
  const work = underWay.get(part) ?? prepared(part);
  underWay.set(part, work);
  return work;
};

const prepared = (part: Part): Promise<void> =>
  new Promise((resolve, reject) => {
    const words = ['--eval', `import('./infra/run/prepare.mjs').then(({ prepare }) => prepare(['${part}']))`];
    const env = { ...process.env, NODE_OPTIONS: '' };
    execFile(process.execPath, words, { cwd: projectRoot, env }, (error, stdout, stderr) => {
      if (error === null) resolve();
      else reject(new Error(`The ${part} could not be built, so there is nothing to try: ${stdout}${stderr}`));
    });
  });
