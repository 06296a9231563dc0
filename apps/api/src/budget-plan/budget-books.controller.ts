import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { BudgetPlanAnswer, BudgetPlansAnswer } from '#audit';
import { budgetPlan, budgetPlans } from '#audit';
import { budgetPlanTables, budgetPlansTables } from '#documents';
import { Rejection } from '#kernel';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import type { InJson } from '../budget/in-json.ts';
import { inJson } from '../budget/in-json.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { TableMomentRequest } from '../exports/table.request.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { readMoment } from '../request/formatted-fields.ts';
import { budgetPlanSchema, budgetPlansSchema } from './budget-plan-schemas.ts';

type Moment = Pick<TableMomentRequest, 'asOf' | 'knownAt'>;

/** The revision only for those who read everything. */
type PlanPage = Omit<BudgetPlanAnswer, 'revision'> & { readonly revision: number | null };

/** The budget plans, from the record alone. What papers one may not read take from a plan is not in it, nor in its sums. */
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
    const { queries, store, waitUntilProjected } = this.#parts;
    await waitUntilProjected(['budget-ledger'], await store.head());
    return inJson(await budgetPlans({ ...this.#at(moment), planIds: await queries.planIds() }));
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
  ): Promise<InJson<PlanPage>> {
    const isNamed = /^[a-z0-9][a-z0-9.-]{0,190}$/.test(planId);
    const found = isNamed ? await budgetPlan({ ...(await this.#for(request, moment)), planId }) : null;
    if (found === null) throw new Rejection('PLAN_UNKNOWN', { planId });
    // It counts what is recorded of papers as well, also of those that not everybody may know of.
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    return inJson({ ...found, revision: audience === 'all' ? found.revision : null });
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
