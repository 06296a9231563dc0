import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { replay } from '#audit';
import { resolutionIdOf } from '#council/events';
import { registerTables } from '#documents';
import { Rejection } from '#kernel';
import type { Audience, RegisterPage, ResolutionPage } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { replaySchema, resolutionSchema, resolutionsSchema } from '../openapi/answer-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { allRowsOf } from '../exports/all-rows.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { MomentRequest } from '../request/moment.request.ts';
import { FindResolutionsRequest } from './find-resolutions.request.ts';
import { GetResolutionRequest } from './get-resolution.request.ts';
import type { ReplayAnswer } from './replay.answer.ts';
import { RecordReader } from './record-reader.ts';
import type { ResolutionAnswer } from './resolution.answer.ts';
import { resolutionAnswer } from './resolution-page.ts';

/** What anybody may read about papers, as far as they may know of them. `:id` is the number in any spelling. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionQueriesController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;
  readonly #record: RecordReader;

  constructor(
    @Inject(API_PARTS) parts: ApiParts,
    @Inject(ViewWaiter) waiter: ViewWaiter,
    @Inject(RecordReader) record: RecordReader,
  ) {
    this.#parts = parts;
    this.#waiter = waiter;
    this.#record = record;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Find papers and resolutions',
    admits: 'readers',
    answer: resolutionsSchema,
    problems: ['READ_MODEL_BEHIND', 'TABLE_TOO_LONG'],
  })
  @AnswersTables(resolutionsSchema, registerTables)
  async findResolutions(
    @Query() { after, ...filter }: FindResolutionsRequest,
    @Req() request: FastifyRequest,
  ): Promise<RegisterPage> {
    await this.#waiter.waitFor('resolution-register', after);
    return this.#parts.queries.register({ ...filter, ...allRowsOf(filter), audience: audienceIn(request) });
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
    await Promise.all([this.#waiter.waitFor('resolution-view', after), this.#waiter.waitFor('findings', after)]);
    const wanted = { resolutionId: resolutionIdOf(id), audience: audienceIn(request) };
    const [page, references] = await Promise.all([
      this.#visiblePage(id, request),
      this.#parts.queries.references(wanted),
    ]);
    // The two pages grow side by side; a paper drafted this moment may be missing on one of them.
    return resolutionAnswer(page, references ?? { references: [], referencedBy: [] });
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
    @Query() moment: MomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<ReplayAnswer> {
    const replayed = await this.#record.ask({ id, moment, request, answer: replay });
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
