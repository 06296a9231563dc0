import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiCookieAuth, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Account } from '#access';
import { Admits } from '../access/access.decorator.ts';
import type { ApiParts } from '../api-parts.ts';
import { API_PARTS } from '../api-parts.ts';
import { accountSchema, accountsSchema } from '../openapi/answer-schemas.ts';
import { AnswersQuestion } from '../openapi/documents-question.ts';
import { DocumentsProblems } from '../openapi/documents-problems.ts';
import type { EdgeCode } from '../problems/edge-problem.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { isUuid } from '../request/formatted-fields.ts';
import { InvalidRequest } from '../request/invalid-request.ts';
import type { AccountAnswer } from './account.answer.ts';
import { accountAnswer } from './account.answer.ts';
import { CreateAccountRequest } from './create-account.request.ts';

const writing: readonly EdgeCode[] = ['NOT_SIGNED_IN', 'CSRF_TOKEN_WRONG', 'ROLE_NOT_ALLOWED'];

/** Accounts are no part of the record: what is done here is no fact of the council. */
@ApiTags('accounts')
@Controller('accounts')
@Admits(['administrator'])
export class AccountsController {
  readonly #parts: ApiParts;

  constructor(@Inject(API_PARTS) parts: ApiParts) {
    this.#parts = parts;
  }

  @Get()
  @AnswersQuestion({ summary: 'List accounts', admits: ['administrator'], answer: accountsSchema })
  async listAccounts(): Promise<{ readonly rows: readonly AccountAnswer[] }> {
    return { rows: (await this.#parts.access.accounts.list()).map(accountAnswer) };
  }

  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Create an account', description: 'Roles: administrator.' })
  @ApiCookieAuth('session')
  @ApiHeader({ name: 'X-CSRF-Token', required: true, schema: { type: 'string' } })
  @ApiResponse({ status: 201, schema: accountSchema, description: 'Created.' })
  @DocumentsProblems([
    ...writing,
    'BODY_NOT_JSON',
    'REQUEST_INVALID',
    'ACCOUNT_NAME_TAKEN',
    'BODY_TOO_LARGE',
    'CONTENT_TYPE_UNSUPPORTED',
  ])
  async createAccount(@Body() request: CreateAccountRequest): Promise<AccountAnswer> {
    const { account: name, displayName, role, department, password } = request;
    if ((role === 'department') !== (department !== null)) {
      throw new InvalidRequest([
        { pointer: '/department', expected: { code: 'DEPARTMENT_EXPECTED' }, found: department },
      ]);
    }
    const created = await this.#parts.access.accounts.create({ name, displayName, role, department, password });
    if (created === null) throw new EdgeProblem('ACCOUNT_NAME_TAKEN');
    return accountAnswer(created);
  }

  @Post(':accountId/disabling')
  @HttpCode(200)
  @ApiOperation({ summary: 'Disable an account and end its sessions', description: 'Roles: administrator.' })
  @ApiCookieAuth('session')
  @ApiHeader({ name: 'X-CSRF-Token', required: true, schema: { type: 'string' } })
  @ApiResponse({ status: 200, schema: accountSchema, description: 'Disabled, now or before.' })
  @DocumentsProblems([...writing, 'ACCOUNT_UNKNOWN'])
  async disableAccount(@Param('accountId') accountId: string): Promise<AccountAnswer> {
    return known(isUuid(accountId) ? await this.#parts.access.accounts.disable(accountId) : null);
  }

  @Post(':accountId/enabling')
  @HttpCode(200)
  @ApiOperation({ summary: 'Enable an account again', description: 'Roles: administrator.' })
  @ApiCookieAuth('session')
  @ApiHeader({ name: 'X-CSRF-Token', required: true, schema: { type: 'string' } })
  @ApiResponse({ status: 200, schema: accountSchema, description: 'Enabled, now or before.' })
  @DocumentsProblems([...writing, 'ACCOUNT_UNKNOWN'])
  async enableAccount(@Param('accountId') accountId: string): Promise<AccountAnswer> {
    return known(isUuid(accountId) ? await this.#parts.access.accounts.enable(accountId) : null);
  }
}

const known = (account: Account | null): AccountAnswer => {
  if (account === null) throw new EdgeProblem('ACCOUNT_UNKNOWN');
  return accountAnswer(account);
};
