import { join } from 'node:path';

import { Command } from 'commander';

import { explain } from './explain.ts';
import { findCommands } from './find-commands.ts';

const program = new Command('npm run cli --')
  .description('Beschlusswerk: the life of council resolutions, from draft to department.')
  .showHelpAfterError()
  .configureHelp({ sortSubcommands: true });

for (const { register } of await findCommands(join(import.meta.dirname, 'commands'))) register(program);

// Whoever reads along may leave early (`| head`). What is under way comes to its end, and the rest is told to nobody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
