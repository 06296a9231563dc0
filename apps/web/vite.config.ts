import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

import { reactRouter } from '@react-router/dev/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/**
 * Puts a compressed twin beside each built style and script; the server sends it to browsers that take it. Pages are not
 * compressed: they hold a secret beside what the reader typed, and their length would give the secret away.
 */
const compressAssets = (): Plugin => ({
  name: 'compress-assets',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async writeBundle({ dir = '' }) {
    const folder = join(dir, 'assets');
    const names = (await readdir(folder)).filter((name) => /\.(css|js)$/.test(name));
    for (const name of names) {
      const content = await readFile(join(folder, name));
      await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content));
      await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content));
    }
  },
});

export default defineConfig({
  plugins: [reactRouter(), compressAssets()],
  build: {
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // On a slow machine the first start would greet people with a page of timings.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  // One file that runs with nothing but Node and the packages of the project.
  ssr: { noExternal: ['@kern-ux/native'] },
});
