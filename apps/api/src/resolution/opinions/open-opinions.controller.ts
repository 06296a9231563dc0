import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { OpenOpinionsPage } from '#read-models';
import { audienceOf, sessionIn } from '../../access/signed-in.ts';
import type { ApiParts } from '../../api-parts.ts';
import { API_PARTS } from '../../api-parts.ts';
import { AnswersQuestion } from '../../openapi/documents-question.ts';
import { openOpinionsSchema } from '../../openapi/opinion-schemas.ts';
import { EdgeProblem } from '../../problems/edge-problem.ts';
import { ViewWaiter } from '../../queries/view-waiter.ts';
import { FindOpenOpinionsRequest } from './find-open-opinions.request.ts';

/** What offices still owe, over all papers. */
@ApiTags('opinions')
@Controller('opinions')
export class OpenOpinionsController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  @Get('open')
  @AnswersQuestion({
    summary: 'Find opinions and co-signatures still to be given, due first: a department its own, the others all',
    admits: ['department', 'council-office', 'auditor', 'administrator'],
    answer: openOpinionsSchema,
    problems: ['READ_MODEL_BEHIND'],
  })
  async findOpenOpinions(
    @Query() { after, ...filter }: FindOpenOpinionsRequest,
    @Req() request: FastifyRequest,
  ): Promise<OpenOpinionsPage> {
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    if (audience === 'public') throw new EdgeProblem('NOT_SIGNED_IN');
    await this.#waiter.waitFor('resolution-view', after);
    return this.#parts.queries.openOpinions({ ...filter, audience });
  }
}
