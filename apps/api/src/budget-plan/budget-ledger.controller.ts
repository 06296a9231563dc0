import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { establishmentTables, ledgerTables } from '#documents';
import { Rejection } from '#kernel';
import type { Audience, Queries } from '#read-models';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { allRowsOf } from '../exports/all-rows.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { BudgetLedgerRequest } from './budget-ledger.request.ts';
import { budgetLedgerSchema, establishmentSchema } from './budget-plan-schemas.ts';
import type { EstablishmentPage } from './establishment.answer.ts';
import { establishmentPage } from './establishment.answer.ts';
import { EstablishmentRequest } from './establishment.request.ts';
import { ledgerFilterIn } from './ledger-filter-in.ts';
import { LedgerMoments } from './ledger-moments.ts';
import type { LedgerPage } from './ledger.answer.ts';
import { ledgerPage } from './ledger.answer.ts';

/** Journal and establishment plan, on any day and as known at any moment. What papers one may not read do is in neither. */
@ApiTags('budget plans')
@Controller('budget')
export class BudgetLedgerController {
  readonly #queries: Queries;
  readonly #moments: LedgerMoments;

  constructor(@Inject(API_PARTS) { queries }: ApiParts, @Inject(LedgerMoments) moments: LedgerMoments) {
    this.#queries = queries;
    this.#moments = moments;
  }

  @Get('ledger')
  @AnswersQuestion({
    summary: 'Read movements of money and posts with their cause, oldest first unless sorted otherwise',
    admits: 'readers',
    answer: budgetLedgerSchema,
    problems: ['TABLE_TOO_LONG', 'READ_MODEL_BEHIND'],
    refusals: { 404: 'PAPER_UNKNOWN' },
  })
  @AnswersTables(budgetLedgerSchema, ledgerTables)
  async getBudgetLedger(@Query() question: BudgetLedgerRequest, @Req() request: FastifyRequest): Promise<LedgerPage> {
    const { audience, asOf, knownAt, upTo } = await this.#moments.askedIn(question, request);
    const filter = ledgerFilterIn(question);
    await this.#refuseUnknown(filter.resolutionId, audience);
    const { sort, order, page, pageSize } = question;
    const paging = { page, pageSize, ...allRowsOf(question) };
    const found = await this.#queries.budgetLedger({ audience, asOf, upTo, filter, sort, order, ...paging });
    return ledgerPage({ asOf, knownAt, filter, found, ...paging });
  }

  @Get('posts')
  @AnswersQuestion({
    summary: 'Read the posts of each department in force on a day',
    admits: 'readers',
    answer: establishmentSchema,
    problems: ['READ_MODEL_BEHIND'],
  })
  @AnswersTables(establishmentSchema, establishmentTables)
  async getEstablishment(
    @Query() question: EstablishmentRequest,
    @Req() request: FastifyRequest,
  ): Promise<EstablishmentPage> {
    const { audience, asOf, knownAt, upTo } = await this.#moments.askedIn(question, request);
    const { on = asOf, department, page, pageSize } = question;
    const found = await this.#queries.establishment({ audience, asOf, upTo, on, department });
    return establishmentPage({ ...found, on, asOf, knownAt }, { page, pageSize, ...allRowsOf(question) });
  }

  /** What one may not read is answered like what does not exist. */
  async #refuseUnknown(resolutionId: string | undefined, audience: Audience): Promise<void> {
    if (resolutionId === undefined) return;
    const page = await this.#queries.resolution({ resolutionId, audience });
    if (page === null) throw new Rejection('PAPER_UNKNOWN', { field: '/paper', resolutionId });
  }
}
