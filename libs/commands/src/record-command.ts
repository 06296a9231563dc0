import { Command } from '@nestjs/cqrs';
import type { CouncilCommand } from '#council';
import type { CommandContext } from './command-context.ts';
import type { CommandResult } from './command-result.ts';

/** What travels on the command bus: one order of the council and who sends it. */
export class RecordCommand extends Command<CommandResult> {
  readonly command: CouncilCommand;
  readonly context: CommandContext;

  constructor(command: CouncilCommand, context: CommandContext) {
    super();
    this.command = command;
    this.context = context;
  }
}
