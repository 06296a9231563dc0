import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { must, root } from './run.mjs';

const parts = {
  server: {
    from: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'nest-cli.json', '.swcrc', 'package-lock.json'],
    to: 'dist',
    needs: 'apps/cli/src/main.ts',
    command: ['nest', ['build']],
  },
  pages: {
    from: ['apps/web', 'package-lock.json'],
    to: 'apps/web/build',
    needs: 'apps/web/react-router.config.ts',
    command: ['react-router', ['build', 'apps/web', '--logLevel', 'warn']],
  },
};

/** Builds each of the named parts that is missing or whose sources have changed since. */
export const ensureBuilt = async (names = Object.keys(parts)) => {
  for (const name of names) {
    const part = parts[name];
    const print = fingerprint(part.from);
    const stamp = join(root, part.to, '.built-from');
    if (!existsSync(join(root, part.needs))) continue;
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) continue;
    process.stderr.write(`Building the ${name} …\n`);
    await must(`Building the ${name}`, ...part.command, { output: 'stderr', env: { NODE_ENV: 'production' } });
    mkdirSync(join(root, part.to), { recursive: true });
    writeFileSync(stamp, print);
  }
};

const produced = new Set(['build', '.react-router', 'node_modules']);

const fingerprint = (paths) => {
  const hash = createHash('sha256');
  const add = (path) => {
    const found = statSync(join(root, path), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (!found.isDirectory()) {
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(join(root, path)).sort()) if (!produced.has(name)) add(`${path}/${name}`);
  };
  paths.forEach(add);
  return hash.digest('hex');
};
