import type { Command } from 'commander';

/** What a file in `commands/` exports as `command`: it adds itself to the program. */
export interface CliCommand {
  readonly register: (program: Command) => void;
}
