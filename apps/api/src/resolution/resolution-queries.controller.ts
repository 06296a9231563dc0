import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { replay } from '#audit';
import { resolutionIdOf } from '#council/events';
import { Rejection } from '#kernel';
import type { Audience, RegisterPage, ResolutionPage } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { replaySchema, resolutionSchema, resolutionsSchema } from '../openapi/answer-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { readMoment } from '../request/formatted-fields.ts';
import { FindResolutionsRequest } from './find-resolutions.request.ts';
import { GetResolutionRequest } from './get-resolution.request.ts';
import type { ReplayAnswer } from './replay.answer.ts';
import { recordedReaders } from './recorded-readers.ts';
import { ReplayResolutionRequest } from './replay-resolution.request.ts';
import type { ResolutionAnswer } from './resolution.answer.ts';
import { resolutionAnswer } from './resolution-page.ts';

/** What anybody may read about papers, as far as they may know of them. `:id` is the number in any spelling. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionQueriesController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Find papers and resolutions',
    admits: 'readers',
    answer: resolutionsSchema,
    problems: ['READ_MODEL_BEHIND'],
  })
  async findResolutions(
    @Query() { after, ...filter }: FindResolutionsRequest,
    @Req() request: FastifyRequest,
  ): Promise<RegisterPage> {
    await this.#waiter.waitFor('resolution-register', after);
    return this.#parts.queries.register({ ...filter, audience: audienceIn(request) });
  }

  @Get(':id')
  @AnswersQuestion({
    summary: 'Read a paper with its texts, votes, budget, forwardings and history',
    admits: 'readers',
    answer: resolutionSchema,
    problems: ['READ_MODEL_BEHIND'],
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  async getResolution(
    @Param('id') id: string,
    @Query() { after }: GetResolutionRequest,
    @Req() request: FastifyRequest,
  ): Promise<ResolutionAnswer> {
    await this.#waiter.waitFor('resolution-view', after);
    return resolutionAnswer(await this.#visiblePage(id, request));
  }

  @Get(':id/replay')
  @AnswersQuestion({
    summary: 'Replay a paper to a day as it was known at a moment, from the record alone',
    admits: 'readers',
    answer: replaySchema,
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  async replayResolution(
    @Param('id') id: string,
    @Query() question: ReplayResolutionRequest,
    @Req() request: FastifyRequest,
  ): Promise<ReplayAnswer> {
    const resolutionId = resolutionIdOf(id);
    const { clock, store } = this.#parts;
    const { asOf = clock.today() } = question;
    const knownAt = readMoment(question.knownAt ?? '') ?? clock.now();
    const mayRead = await recordedReaders(store, resolutionId);
    const audience = audienceIn(request);
    if (!mayRead(audience, 'now')) throw unknown(id);
    const replayed = await replay({ store, resolutionId, asOf, knownAt });
    // The past of a paper begins for the public with its submission.
    if (replayed === null || (replayed.status === 'draft' && !mayRead(audience, 'asDraft'))) throw unknown(id);
    return { ...replayed, position: String(replayed.position) };
  }

  /** What one may not see is answered like what does not exist. */
  async #visiblePage(id: string, request: FastifyRequest): Promise<ResolutionPage> {
    const wanted = { resolutionId: resolutionIdOf(id), audience: audienceIn(request) };
    const page = await this.#parts.queries.resolution(wanted);
    if (page === null) throw unknown(id);
    return page;
  }
}

const audienceIn = (request: FastifyRequest): Audience => audienceOf(sessionIn(request)?.account ?? null);

const unknown = (id: string): Rejection => new Rejection('PAPER_UNKNOWN', { resolutionId: resolutionIdOf(id) });
