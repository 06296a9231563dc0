import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { inboxTables } from '#documents';
import type { InboxPage } from '#read-models';
import { audienceOf, sessionIn } from '../access/signed-in.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { inboxSchema } from '../openapi/answer-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { AnswersTables } from '../exports/answers-tables.ts';
import { allRowsOf } from '../exports/all-rows.ts';
import { ViewWaiter } from '../queries/view-waiter.ts';
import { GetInboxRequest } from './get-inbox.request.ts';

@ApiTags('tasks')
@Controller('inbox')
export class InboxController {
  readonly #parts: ApiParts;
  readonly #waiter: ViewWaiter;

  constructor(@Inject(API_PARTS) parts: ApiParts, @Inject(ViewWaiter) waiter: ViewWaiter) {
    this.#parts = parts;
    this.#waiter = waiter;
  }

  @Get()
  @AnswersQuestion({
    summary: 'Read the inbox: a department its own, the others all',
    admits: ['department', 'council-office', 'auditor', 'administrator'],
    answer: inboxSchema,
    problems: ['READ_MODEL_BEHIND', 'TABLE_TOO_LONG'],
  })
  @AnswersTables(inboxSchema, inboxTables)
  async getInbox(@Query() { after, ...filter }: GetInboxRequest, @Req() request: FastifyRequest): Promise<InboxPage> {
    const audience = audienceOf(sessionIn(request)?.account ?? null);
    if (audience === 'public') throw new EdgeProblem('NOT_SIGNED_IN');
    await this.#waiter.waitFor('department-inbox', after);
    return this.#parts.queries.inbox({ ...filter, ...allRowsOf(filter), audience });
  }
}
