import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { CliCommand } from './command.ts';

/** Every `<name>.command` in the folder, in the order of their names: adding a command touches no other file. */
export const findCommands = async (folder: string): Promise<readonly CliCommand[]> => {
  const files = readdirSync(folder).filter((name) => /\.command\.(js|ts)$/.test(name));
  return Promise.all(files.toSorted().map((file) => load(join(folder, file))));
};

const load = async (file: string): Promise<CliCommand> => {
  const found: unknown = await import(pathToFileURL(file).href);
  if (isModule(found)) return found.command;
  throw new Error(`${file} is no command: expected an export "command" with a function "register".`);
};

const isModule = (found: unknown): found is { command: CliCommand } =>
  typeof found === 'object' &&
  found !== null &&
  'command' in found &&
  typeof found.command === 'object' &&
  found.command !== null &&
  'register' in found.command &&
  typeof found.command.register === 'function';
