import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CouncilEvent } from '#council/events';
import { decodeEvent } from '#council/events';
import { readWholeStream } from '#event-store';
import { Rejection, streamName } from '#kernel';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import { AcknowledgeTaskRequest } from './acknowledge-task.request.ts';
import type { ForwardingCommandAnswer } from './forwarding-command.answer.ts';
import { ReassignTaskRequest } from './reassign-task.request.ts';

@ApiTags('tasks')
@Controller('tasks')
export class TasksController {
  readonly #parts: ApiParts;
  readonly #sender: CommandSender;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(CommandSender) sender: CommandSender) {
    this.#parts = parts;
    this.#sender = sender;
  }

  @Post(':forwardingId/acknowledgement')
  @TakesOrder({
    summary: 'Acknowledge a task of the own department',
    roles: ['department'],
    answer: commandSchema('forwardingId'),
  })
  async acknowledgeTask(
    @Param('forwardingId') forwardingId: string,
    @Body() request: AcknowledgeTaskRequest,
    @SentBy() sending: Sending,
  ): Promise<ForwardingCommandAnswer> {
    const recipient = sending.account.department ?? '';
    if ((await this.#recipientOf(forwardingId)) !== recipient) {
      throw new Rejection('FORWARDING_UNKNOWN', { forwardingId });
    }
    const { occurredOn } = request;
    const answer = await this.#sender.send({
      command: { type: 'AcknowledgeTask', occurredOn, data: { forwardingId, recipient } },
      request,
      sending,
    });
    return { forwardingId, ...answer };
  }

  @Post(':forwardingId/reassignment')
  @TakesOrder({
    summary: 'Hand a task over to whoever has the duty after a reorganisation',
    roles: ['council-office'],
    answer: commandSchema('forwardingId'),
  })
  async reassignTask(
    @Param('forwardingId') forwardingId: string,
    @Body() request: ReassignTaskRequest,
    @SentBy() sending: Sending,
  ): Promise<ForwardingCommandAnswer> {
    const { occurredOn } = request;
    const command = { type: 'ReassignTask' as const, occurredOn, data: { forwardingId } };
    return { forwardingId, ...(await this.#sender.send({ command, request, sending })) };
  }

  /** Asked of the record before anything else, so that no refusal tells one department about another's task. */
  async #recipientOf(forwardingId: string): Promise<string | null> {
    if (!/^[a-z0-9][a-z0-9.-]{0,150}$/.test(forwardingId)) return null;
    const recorded = await readWholeStream(this.#parts.store, streamName(`forwarding-${forwardingId}`));
    return recorded.map(decodeEvent).reduce(recipientAfter, null);
  }
}

const recipientAfter = (recipient: string | null, event: CouncilEvent): string | null => {
  if (event.type === 'TaskOpened') return event.data.recipient;
  return event.type === 'TaskReassigned' ? event.data.to : recipient;
};
