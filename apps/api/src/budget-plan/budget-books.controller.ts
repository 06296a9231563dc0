import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { BudgetPlanAnswer, BudgetPlansAnswer, EstablishmentAnswer } from '#audit';
import { budgetLedger, budgetPlan, budgetPlans, establishment } from '#audit';
import { resolutionIdOf } from '#council/events';
import { budgetPlanTables, budgetPlansTables, establishmentTables, ledgerTables } from '#documents';
import { Rejection } from '#kernel';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import type { InJson } from '../budget/in-json.ts';
import { inJson } from '../budget/in-json.ts';
import { isReadableBy } from '../budget/is-readable-by.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { allRowsOf } from '../exports/all-rows.ts';
import { TableMomentRequest } from '../exports/table.request.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { readMoment } from '../request/formatted-fields.ts';
import { BudgetLedgerRequest } from './budget-ledger.request.ts';
import type { LedgerPage } from './ledger.answer.ts';
import { ledgerPage } from './ledger.answer.ts';
import { budgetLedgerSchema, budgetPlanSchema, budgetPlansSchema, establishmentSchema } from './budget-plan-schemas.ts';
import { EstablishmentRequest } from './establishment.request.ts';

type Moment = Pick<TableMomentRequest, 'asOf' | 'knownAt'>;

/** The books of the budget, from the record alone. What papers one may not read do is in none of them, nor in sums. */
@ApiTags('budget plans')
@Controller('budget')
export class BudgetBooksController {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  @Get('plans')
  @AnswersQuestion({ summary: 'List the budget plans', admits: 'readers', answer: budgetPlansSchema })
  @AnswersTables(budgetPlansSchema, budgetPlansTables)
  async findBudgetPlans(@Query() moment: TableMomentRequest): Promise<InJson<BudgetPlansAnswer>> {
    return inJson(await budgetPlans(this.#at(moment)));
  }

  @Get('plans/:planId')
  @AnswersQuestion({
    summary: 'Read a budget plan and what became of each of its lines',
    admits: 'readers',
    answer: budgetPlanSchema,
    refusals: { 404: 'PLAN_UNKNOWN' },
  })
  @AnswersTables(budgetPlanSchema, budgetPlanTables)
  async getBudgetPlan(
    @Param('planId') planId: string,
    @Query() moment: TableMomentRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<BudgetPlanAnswer>> {
    const isNamed = /^[a-z0-9][a-z0-9.-]{0,190}$/.test(planId);
    const found = isNamed ? await budgetPlan({ ...this.#for(request, moment), planId }) : null;
    if (found === null) throw new Rejection('PLAN_UNKNOWN', { planId });
    return inJson(found);
  }

  @Get('ledger')
  @AnswersQuestion({
    summary: 'Read every movement of money and posts with its cause, oldest first',
    admits: 'readers',
    answer: budgetLedgerSchema,
    problems: ['TABLE_TOO_LONG'],
  })
  @AnswersTables(budgetLedgerSchema, ledgerTables)
  async getBudgetLedger(@Query() question: BudgetLedgerRequest, @Req() request: FastifyRequest): Promise<LedgerPage> {
    const { paper, year = null, page, pageSize } = question;
    const resolutionId = paper === undefined ? null : resolutionIdOf(paper);
    const answer = await budgetLedger({ ...this.#for(request, question), resolutionId, year });
    return ledgerPage(answer, { page, pageSize, ...allRowsOf(question) });
  }

  @Get('posts')
  @AnswersQuestion({
    summary: 'Read the posts of each department in force on a day',
    admits: 'readers',
    answer: establishmentSchema,
  })
  @AnswersTables(establishmentSchema, establishmentTables)
  async getEstablishment(
    @Query() asked: EstablishmentRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<EstablishmentAnswer>> {
    const question = this.#for(request, asked);
    return inJson(await establishment({ ...question, on: asked.on ?? question.asOf }));
  }

  #at({ asOf, knownAt }: Moment) {
    const { store, clock } = this.#parts;
    return { store, asOf: asOf ?? clock.today(), knownAt: readMoment(knownAt ?? '') ?? clock.now() };
  }

  #for(request: FastifyRequest, moment: Moment) {
    return { ...this.#at(moment), isReadable: isReadableBy(audienceOf(sessionIn(request)?.account ?? null)) };
  }
}
