import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { AmendingCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../../commands/command-sender.ts';
import type { Sending } from '../../commands/sending.ts';
import { SentBy } from '../../commands/sending.ts';
import { commandSchema } from '../../openapi/answer-schemas.ts';
import { TakesOrder } from '../../openapi/documents-order.ts';
import type { OrderRequest } from '../../request/order.request.ts';
import { meetingOf } from '../meeting-of.ts';
import type { ResolutionCommandAnswer } from '../resolution-command.answer.ts';
import { ConvertAmendmentRequest } from './convert-amendment.request.ts';
import { GiveAmendmentOpinionRequest } from './give-amendment-opinion.request.ts';
import { ReanchorAmendmentRequest } from './reanchor-amendment.request.ts';
import { ReviseAmendmentRequest } from './revise-amendment.request.ts';
import { SettleAmendmentRequest } from './settle-amendment.request.ts';
import { SetVotingOrderRequest } from './set-voting-order.request.ts';
import { VoteOnAmendmentPartsRequest } from './vote-on-amendment-parts.request.ts';
import { VoteOnItemsRequest } from './vote-on-items.request.ts';

const OfficeRecords = (summary: string): MethodDecorator =>
  TakesOrder({ summary, roles: ['council-office'], answer: commandSchema('resolutionId') });

/** What the office records of amendments between the motion and the vote, and votes on less than the whole paper. */
@ApiTags('resolutions')
@Controller('resolutions')
export class AmendingCommandsController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post(':id/amendments/:amendmentId/revisions')
  @OfficeRecords('Record that its mover words an amendment anew')
  reviseAmendment(
    @Param() address: AmendmentAddress,
    @Body() request: ReviseAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, baseVersion, operations, rationale } = request;
    const data = { ...idsOf(address), baseVersion, operations, rationale };
    return this.#send({ type: 'ReviseAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/anchoring')
  @OfficeRecords('Give an amendment that lost its place a new one')
  reanchorAmendment(
    @Param() address: AmendmentAddress,
    @Body() request: ReanchorAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, operations, reason } = request;
    const data = { ...idsOf(address), operations, reason };
    return this.#send({ type: 'ReanchorAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/settlement')
  @OfficeRecords('Confirm that an amendment is settled')
  settleAmendment(
    @Param() address: AmendmentAddress,
    @Body() request: SettleAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, by, reason } = request;
    const data = { ...idsOf(address), by, reason };
    return this.#send({ type: 'SettleAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/conversion')
  @OfficeRecords('Record that an amendment is converted or taken over')
  convertAmendment(
    @Param() address: AmendmentAddress,
    @Body() request: ConvertAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, kind, to, reason } = request;
    const data = { ...idsOf(address), kind, to, reason };
    return this.#send({ type: 'ConvertAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/part-votes')
  @OfficeRecords('Record votes on the parts of an amendment')
  voteOnAmendmentParts(
    @Param() address: AmendmentAddress,
    @Body() request: VoteOnAmendmentPartsRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, meetingDate, parts } = request;
    const data = { ...idsOf(address), body, meetingDate, parts, ...meetingOf(request) };
    return this.#send({ type: 'VoteOnAmendmentParts', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/opinions')
  @OfficeRecords("Record the administration's opinion of an amendment")
  giveAmendmentOpinion(
    @Param() address: AmendmentAddress,
    @Body() request: GiveAmendmentOpinionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, department, parts } = request;
    const data = { ...idsOf(address), department, parts };
    return this.#send({ type: 'GiveAmendmentOpinion', occurredOn, data }, request, sending);
  }

  @Post(':id/item-votes')
  @OfficeRecords('Record a vote on single items')
  voteOnItems(
    @Param('id') id: string,
    @Body() request: VoteOnItemsRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, meetingDate, itemIds, vote } = request;
    const data = { resolutionId: resolutionIdOf(id), body, meetingDate, itemIds, vote, ...meetingOf(request) };
    return this.#send({ type: 'VoteOnItems', occurredOn, data }, request, sending);
  }

  @Post(':id/voting-order')
  @OfficeRecords("Record the chair's order of the votes")
  setVotingOrder(
    @Param('id') id: string,
    @Body() request: SetVotingOrderRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, meetingDate, order, reason } = request;
    const data = { resolutionId: resolutionIdOf(id), body, meetingDate, order, reason };
    return this.#send({ type: 'SetVotingOrder', occurredOn, data }, request, sending);
  }

  async #send(command: AmendingCommand, request: OrderRequest, sending: Sending): Promise<ResolutionCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { resolutionId: command.data.resolutionId, ...answer };
  }
}

interface AmendmentAddress {
  readonly id: string;
  readonly amendmentId: string;
}

const idsOf = ({ id, amendmentId }: AmendmentAddress) => ({ resolutionId: resolutionIdOf(id), amendmentId });
