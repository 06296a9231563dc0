import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const climb = (folder: string): string => {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error(`No package-lock.json found above ${import.meta.dirname}, expected the project.`);
  return climb(parent);
};

/** The folder of the project, whether this runs from `dist` or from the sources. */
export const projectRoot = climb(import.meta.dirname);
