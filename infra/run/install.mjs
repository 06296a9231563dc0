import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { must, node, root } from './run.mjs';

const OLDEST_NODE = [20, 19];

/** Installs what package-lock.json names unless exactly that is there. */
export const ensureInstalled = async () => {
  requireNode();
  if (isInstalled()) return;
  process.stderr.write('Installing the packages of package-lock.json …\n');
  // Not `npm ci`: it refuses a lock file without the optional packages of platforms that a registry does not carry.
  await must(
    'Installing',
    'npm',
    ['install', '--no-save', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'],
    {
      output: 'stderr',
    },
  );
};

const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    `Node is too old: found ${process.versions.node}, expected ${OLDEST_NODE.join('.')} or newer.\n`,
  );
  process.exit(1);
};

/** npm keeps a lock file of what it installed; packages for other platforms are missing there by right. */
const isInstalled = () => {
  const installedLock = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(node) || !existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
};

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
