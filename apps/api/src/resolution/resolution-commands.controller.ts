import { Body, Controller, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { ResolutionCommand } from '#council';
import { resolutionIdOf } from '#council/events';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import type { OrderRequest } from '../request/order.request.ts';
import { DecideResolutionRequest } from './decide-resolution.request.ts';
import { DraftPaperRequest } from './draft-paper.request.ts';
import { EngrossResolutionRequest } from './engross-resolution.request.ts';
import { GiveRecommendationRequest } from './give-recommendation.request.ts';
import { meetingOf } from './meeting-of.ts';
import { OrderForwardingsRequest } from './order-forwardings.request.ts';
import { ProposeAmendmentRequest } from './propose-amendment.request.ts';
import type { ResolutionCommandAnswer } from './resolution-command.answer.ts';
import { ReviseDraftRequest } from './revise-draft.request.ts';
import { SubmitPaperRequest } from './submit-paper.request.ts';
import { VoteOnAmendmentRequest } from './vote-on-amendment.request.ts';
import { WithdrawAmendmentRequest } from './withdraw-amendment.request.ts';

const OfficeRecords = (summary: string, status: 200 | 201 = 200): MethodDecorator =>
  TakesOrder({ summary, status, roles: ['council-office'], answer: commandSchema('resolutionId') });

/** What the council office records about a paper. `:id` is the paper's number in any spelling. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionCommandsController {
  readonly #sender: CommandSender;

  constructor(@Inject(CommandSender) sender: CommandSender) {
    this.#sender = sender;
  }

  @Post()
  @OfficeRecords('Draft a paper', 201)
  draftPaper(@Body() request: DraftPaperRequest, @SentBy() sending: Sending): Promise<ResolutionCommandAnswer> {
    const { occurredOn, paper, title, department, decidingBody, visibility, items, references, paperType } = request;
    const stated = references === undefined ? {} : { references };
    const typed = paperType === undefined ? {} : { paperType };
    const head = { resolutionId: resolutionIdOf(paper), paper, title, department, decidingBody, visibility };
    const data = { ...head, items, ...stated, ...typed };
    return this.#send({ type: 'DraftPaper', occurredOn, data }, request, sending);
  }

  @Put(':id/draft')
  @OfficeRecords('Revise a draft')
  reviseDraft(
    @Param('id') id: string,
    @Body() request: ReviseDraftRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, title, items, references } = request;
    const stated = references === undefined ? {} : { references };
    const data = { resolutionId: resolutionIdOf(id), title, items, ...stated };
    return this.#send({ type: 'ReviseDraft', occurredOn, data }, request, sending);
  }

  @Post(':id/submission')
  @OfficeRecords('Submit a paper')
  submitPaper(
    @Param('id') id: string,
    @Body() request: SubmitPaperRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn } = request;
    const data = { resolutionId: resolutionIdOf(id) };
    return this.#send({ type: 'SubmitPaper', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments')
  @OfficeRecords('Propose an amendment', 201)
  proposeAmendment(
    @Param('id') id: string,
    @Body() request: ProposeAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, amendmentId, mover, baseVersion, operations, rationale, amends, drops } = request;
    const asked = { resolutionId: resolutionIdOf(id), amendmentId, mover, baseVersion, operations, rationale };
    const data = {
      ...asked,
      ...(amends === undefined ? {} : { amends }),
      ...(drops === undefined ? {} : { drops }),
    };
    return this.#send({ type: 'ProposeAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/withdrawal')
  @OfficeRecords('Withdraw an amendment')
  withdrawAmendment(
    @Param() { id, amendmentId }: AmendmentAddress,
    @Body() request: WithdrawAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn } = request;
    const data = { resolutionId: resolutionIdOf(id), amendmentId };
    return this.#send({ type: 'WithdrawAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/amendments/:amendmentId/votes')
  @OfficeRecords('Record a vote on an amendment')
  voteOnAmendment(
    @Param() { id, amendmentId }: AmendmentAddress,
    @Body() request: VoteOnAmendmentRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, body, meetingDate, vote } = request;
    const data = { resolutionId: resolutionIdOf(id), amendmentId, body, meetingDate, vote, ...meetingOf(request) };
    return this.#send({ type: 'VoteOnAmendment', occurredOn, data }, request, sending);
  }

  @Post(':id/recommendations')
  @OfficeRecords("Record a committee's recommendation")
  giveRecommendation(
    @Param('id') id: string,
    @Body() request: GiveRecommendationRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, recommendation, advice, amendmentIds, vote } = request;
    const data = {
      resolutionId: resolutionIdOf(id),
      recommendation,
      advice,
      amendmentIds,
      vote,
      ...meetingOf(request),
    };
    return this.#send({ type: 'GiveRecommendation', occurredOn, data }, request, sending);
  }

  @Post(':id/decision')
  @OfficeRecords('Record the decision')
  decideResolution(
    @Param('id') id: string,
    @Body() request: DecideResolutionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, number, body, date, adopts, vote } = request;
    const data = { resolutionId: resolutionIdOf(id), number, body, date, adopts, vote, ...meetingOf(request) };
    return this.#send({ type: 'DecideResolution', occurredOn, data }, request, sending);
  }

  @Post(':id/engrossment')
  @OfficeRecords('Record the engrossment')
  engrossResolution(
    @Param('id') id: string,
    @Body() request: EngrossResolutionRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, signedBy } = request;
    const data = { resolutionId: resolutionIdOf(id), signedBy };
    return this.#send({ type: 'EngrossResolution', occurredOn, data }, request, sending);
  }

  @Post(':id/forwardings')
  @OfficeRecords('Order forwardings')
  orderForwardings(
    @Param('id') id: string,
    @Body() request: OrderForwardingsRequest,
    @SentBy() sending: Sending,
  ): Promise<ResolutionCommandAnswer> {
    const { occurredOn, forwardings } = request;
    const data = { resolutionId: resolutionIdOf(id), forwardings };
    return this.#send({ type: 'OrderForwardings', occurredOn, data }, request, sending);
  }

  async #send(command: ResolutionCommand, request: OrderRequest, sending: Sending): Promise<ResolutionCommandAnswer> {
    const answer = await this.#sender.send({ command, request, sending });
    return { resolutionId: command.data.resolutionId, ...answer };
  }
}

interface AmendmentAddress {
  readonly id: string;
  readonly amendmentId: string;
}
