import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Account } from '#access';
import type { CommandContext } from '#commands';
import type { CommandId } from '#kernel';
import { commandId } from '#kernel';
import { sessionIn } from '../access/signed-in.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';
import { isUuid } from '../request/formatted-fields.ts';
import { InvalidRequest } from '../request/invalid-request.ts';

/** How an order is sent: by whom, under which key, and for which state. */
export interface Sending extends Pick<CommandContext, 'commandId' | 'correlationId' | 'expectedRevision'> {
  readonly account: Account;
}

const idempotencyKey = (header: string | string[] | undefined): CommandId => {
  if (header === undefined || header === '') throw new EdgeProblem('IDEMPOTENCY_KEY_MISSING');
  const key = typeof header === 'string' ? header.toLowerCase() : '';
  if (isUuid(key)) return commandId(key);
  throw new InvalidRequest([{ pointer: 'header:Idempotency-Key', expected: { code: 'UUID_EXPECTED' }, found: header }]);
};

/** `"7"`, as our ETag says it; `*` asks for nothing that the order itself does not. */
const revision = (header: string | undefined): number | null => {
  if (header === undefined || header.trim() === '*') return null;
  const match = /^\s*"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (match !== undefined) return Number(match);
  throw new InvalidRequest([{ pointer: 'header:If-Match', expected: { code: 'REVISION_EXPECTED' }, found: header }]);
};

export const sendingOf = (request: FastifyRequest): Sending => {
  const session = sessionIn(request);
  if (session === null) throw new EdgeProblem('NOT_SIGNED_IN');
  return {
    account: session.account,
    commandId: idempotencyKey(request.headers['idempotency-key']),
    expectedRevision: revision(request.headers['if-match']),
    correlationId: request.id,
  };
};

export const SentBy = createParamDecorator((_: unknown, context: ExecutionContext): Sending =>
  sendingOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
