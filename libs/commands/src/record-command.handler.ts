import { Inject } from '@nestjs/common';
import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { CommandGateway } from './command-gateway.port.ts';
import type { CommandResult } from './command-result.ts';
import { RecordCommand } from './record-command.ts';

export const COMMAND_GATEWAY = Symbol('CommandGateway');

@CommandHandler(RecordCommand)
export class RecordCommandHandler implements ICommandHandler<RecordCommand> {
  readonly #gateway: CommandGateway;

  constructor(@Inject(COMMAND_GATEWAY) gateway: CommandGateway) {
    this.#gateway = gateway;
  }

  execute({ command, context }: RecordCommand): Promise<CommandResult> {
    return this.#gateway.execute(command, context);
  }
}
