import type { CouncilCommand } from '#council';
import type { CommandContext } from './command-context.ts';
import type { CommandResult } from './command-result.ts';

/** The only way in which anything becomes a fact. */
export interface CommandGateway {
  /**
   * @throws Rejection when the council says no.
   * @throws ConcurrentChange when `expectedRevision` is not the stream's, or somebody else's change made the command
   * invalid while it was under way.
   * @throws CommandIdReused when the id was recorded before with another command.
   * @throws EventRefused when the store cannot keep what would be recorded.
   * @throws StoreUnavailable when it is unknown whether it was recorded: send the same command with the same id again.
   */
  readonly execute: (command: CouncilCommand, context: CommandContext) => Promise<CommandResult>;
}
