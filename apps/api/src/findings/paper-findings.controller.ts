import { Body, Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { resolutionIdOf } from '#council/events';
import { Rejection } from '#kernel';
import type { PaperFindings } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { CommandSender } from '../commands/command-sender.ts';
import type { Sending } from '../commands/sending.ts';
import { SentBy } from '../commands/sending.ts';
import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { paperFindingsSchema } from '../openapi/finding-schemas.ts';
import { recordedOrganisation } from '../organisation/recorded-organisation.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { GetResolutionRequest } from '../resolution/get-resolution.request.ts';
import type { ResolutionCommandAnswer } from '../resolution/resolution-command.answer.ts';
import { languageOf } from '../texts/language.ts';
import type { PaperFindingsAnswer } from './finding.answer.ts';
import { worded } from './finding.answer.ts';
import { SettleFindingRequest } from './settle-finding.request.ts';

interface FindingAddress {
  readonly id: string;
  readonly findingId: string;
}

/** Findings of one paper and their settlement. `:id` is the paper's number in any spelling. */
@ApiTags('findings')
@Controller('resolutions/:id/findings')
export class PaperFindingsController {
  readonly #parts: ApiParts;
  readonly #sender: CommandSender;
  readonly #waiter: ViewWaiter;

  constructor(
    @Inject(API_PARTS) parts: ApiParts,
    @Inject(CommandSender) sender: CommandSender,
    @Inject(ViewWaiter) waiter: ViewWaiter,
  ) {
    this.#parts = parts;
    this.#sender = sender;
    this.#waiter = waiter;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Read what somebody has to look at in a paper',
    admits: 'readers',
    answer: paperFindingsSchema,
    problems: ['READ_MODEL_BEHIND'],
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  async getPaperFindings(
    @Param('id') id: string,
    @Query() { after }: GetResolutionRequest,
    @Req() request: FastifyRequest,
  ): Promise<PaperFindingsAnswer> {
    await this.#waiter.waitFor('findings', after);
    const found = await this.#visibleFindings(id, request);
    return { ...found, findings: worded(found.findings, languageOf(request.headers['accept-language'])) };
  }

  @Post(':findingId/settlement')
  @TakesOrder({
    summary: 'Settle a finding with a reason',
    roles: ['council-office'],
    answer: commandSchema('resolutionId'),
  })
  async settleFinding(
    @Param() { id, findingId }: FindingAddress,
    @Body() request: SettleFindingRequest,
    @SentBy() sending: Sending,
    @Req() http: FastifyRequest,
  ): Promise<ResolutionCommandAnswer> {
    const { findings } = await this.#visibleFindings(id, http);
    if (!findings.some((finding) => finding.findingId === findingId)) {
      throw new Rejection('FINDING_UNKNOWN', { findingId });
    }
    const { occurredOn, reason } = request;
    const resolutionId = resolutionIdOf(id);
    const answer = await this.#sender.send({
      command: { type: 'SettleFinding', occurredOn, data: { resolutionId, findingId, reason } },
      // The history of a paper shows reasons to everybody; this one belongs to the finding, which not everybody may see.
      request: { mandate: request.mandate, reason: null },
      sending,
    });
    return { resolutionId, ...answer };
  }

  /** What one may not see is answered like what does not exist. */
  async #visibleFindings(id: string, request: FastifyRequest): Promise<PaperFindings> {
    const resolutionId = resolutionIdOf(id);
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    const { queries, store, clock } = this.#parts;
    const { state: organisation } = await recordedOrganisation(store);
    const found = await queries.paperFindings({ resolutionId, audience, organisation, asOf: clock.today() });
    if (found === null) throw new Rejection('PAPER_UNKNOWN', { resolutionId });
    return found;
  }
}
