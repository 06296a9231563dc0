import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { BudgetOverviewAnswer } from '#audit';
import { budgetStateTables } from '#documents';
import { AnswersTables } from '../exports/answers-tables.ts';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { budgetStateSchema } from '../openapi/answer-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { askBudgetOverview } from './budget-overview.ts';
import { GetBudgetStateRequest } from './get-budget-state.request.ts';
import type { InJson } from './in-json.ts';
import { refuseYear } from './refuse-year.ts';

@ApiTags('budget')
@Controller('budget')
export class BudgetController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  @Get('state')
  @AnswersQuestion({
    summary: 'Sum up what papers do to the budget, by year, place, kind and status, on any day',
    admits: 'readers',
    answer: budgetStateSchema,
    problems: ['READ_MODEL_BEHIND', 'YEAR_OUTSIDE_THE_PLAN'],
  })
  @AnswersTables(budgetStateSchema, budgetStateTables)
  async getBudgetState(
    @Query() question: GetBudgetStateRequest,
    @Req() request: FastifyRequest,
  ): Promise<InJson<BudgetOverviewAnswer>> {
    await this.#waiter.waitFor('budget-state', question.after);
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    return askBudgetOverview(this.#parts, audience, question).catch(refuseYear);
  }
}
