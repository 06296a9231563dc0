import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CouncilCommand } from '#council';
import { RecordCommand } from '#commands';
import type { OrderRequest } from '../request/order.request.ts';
import type { CommandAnswer } from './command.answer.ts';
import type { Sending } from './sending.ts';

export interface Order {
  readonly command: CouncilCommand;
  readonly sending: Sending;
  readonly request: Pick<OrderRequest, 'mandate' | 'reason'>;
}

@Injectable()
export class CommandSender {
  readonly #bus: CommandBus;

  constructor(@Inject(CommandBus) bus: CommandBus) {
    this.#bus = bus;
  }

  /** Sends it by the command bus; `revisionEtag` tells the new revision as ETag. */
  async send({ command, sending, request }: Order): Promise<CommandAnswer> {
    const { account, commandId, correlationId, expectedRevision } = sending;
    const result = await this.#bus.execute(
      new RecordCommand(command, {
        commandId,
        actor: { id: account.accountId, role: account.role },
        mandate: request.mandate,
        reason: request.reason,
        correlationId,
        causationId: null,
        expectedRevision,
      }),
    );
    return { revision: result.revision, position: String(result.position), repeated: result.repeated };
  }
}
