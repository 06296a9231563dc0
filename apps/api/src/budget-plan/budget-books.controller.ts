import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { BudgetPlanAnswer, BudgetPlansAnswer } from '#audit';
import { budgetLedger, budgetPlan, budgetPlans, establishment } from '#audit';
import { budgetPlanTables, budgetPlansTables, establishmentTables, ledgerTables } from '#documents';
import { Rejection } from '#kernel';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import type { InJson } from '../budget/in-json.ts';
import { inJson } from '../budget/in-json.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { allRowsOf } from '../exports/all-rows.ts';
import { TableMomentRequest } from '../exports/table.request.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { readMoment } from '../request/formatted-fields.ts';
import { BudgetLedgerRequest } from './budget-ledger.request.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import type { EstablishmentPage } from './establishment.answer.ts';
import { establishmentPage } from './establishment.answer.ts';
import { ledgerFilterIn } from './ledger-filter-in.ts';
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
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
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
    const found = isNamed ? await budgetPlan({ ...(await this.#for(request, moment)), planId }) : null;
    if (found === null) throw new Rejection('PLAN_UNKNOWN', { planId });
    return inJson(found);
  }

  @Get('ledger')
  @AnswersQuestion({
    summary: 'Read every movement of money and posts with its cause, oldest first',
    admits: 'readers',
    answer: budgetLedgerSchema,
    problems: ['TABLE_TOO_LONG', 'READ_MODEL_BEHIND'],
  })
  @AnswersTables(budgetLedgerSchema, ledgerTables)
  async getBudgetLedger(@Query() question: BudgetLedgerRequest, @Req() request: FastifyRequest): Promise<LedgerPage> {
    await this.#waiter.waitFor('resolution-register', question.after);
    const answer = await budgetLedger({ ...(await this.#for(request, question)), filter: ledgerFilterIn(question) });
    const { sort, order, page, pageSize } = question;
    return ledgerPage(answer, { sort, order, page, pageSize, ...allRowsOf(question) });
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
    @Query() asked: EstablishmentRequest,
    @Req() request: FastifyRequest,
  ): Promise<EstablishmentPage> {
    await this.#waiter.waitFor('resolution-register', asked.after);
    const question = await this.#for(request, asked);
    const { on = question.asOf, department, page, pageSize } = asked;
    const answer = await establishment({ ...question, on, department });
    return establishmentPage(answer, { page, pageSize, ...allRowsOf(asked) });
  }

  #at({ asOf, knownAt }: Moment) {
    const { store, clock } = this.#parts;
    return { store, asOf: asOf ?? clock.today(), knownAt: readMoment(knownAt ?? '') ?? clock.now() };
  }

  async #for(request: FastifyRequest, moment: Moment) {
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    return { ...this.#at(moment), mayRead: await this.#parts.queries.readablePapers(audience) };
  }
}
