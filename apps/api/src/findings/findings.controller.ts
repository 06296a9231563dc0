import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { resolutionIdOf } from '#council/events';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { findingsSchema } from '../openapi/finding-schemas.ts';
import { recordedOrganisation } from '../organisation/recorded-organisation.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { languageOf } from '../texts/language.ts';
import { FindFindingsRequest } from './find-findings.request.ts';
import type { FindingsAnswer } from './finding.answer.ts';
import { worded } from './finding.answer.ts';

/** Findings over all papers, as far as the reader may know of the papers they rest on. */
@ApiTags('findings')
@Controller('findings')
export class FindingsController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Find what somebody has to look at, in all papers',
    admits: 'readers',
    answer: findingsSchema,
    problems: ['READ_MODEL_BEHIND'],
  })
  async findFindings(
    @Query() { after, paper, settled, ...filter }: FindFindingsRequest,
    @Req() request: FastifyRequest,
  ): Promise<FindingsAnswer> {
    await this.#waiter.waitFor('findings', after);
    const { queries, store, clock } = this.#parts;
    const found = await queries.findings({
      ...filter,
      ...(paper === undefined ? {} : { resolutionId: resolutionIdOf(paper) }),
      ...(settled === undefined ? {} : { settled: settled === 'true' }),
      organisation: (await recordedOrganisation(store)).state,
      asOf: clock.today(),
      audience: audienceOf(sessionIn(request)?.account ?? null),
    });
    return { ...found, rows: worded(found.rows, languageOf(request.headers['accept-language'])) };
  }
}
