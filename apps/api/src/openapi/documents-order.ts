import { HttpCode, applyDecorators } from '@nestjs/common';
import { ApiCookieAuth, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Role } from '#access';
import { Admits } from '../access/access.decorator.ts';
import type { EdgeCode } from '../problems/edge-problem.ts';
import type { Schema } from '../request/field.ts';
import { DocumentsProblems } from './documents-problems.ts';

export interface OrderDocumentation {
  readonly summary: string;
  readonly roles: readonly Role[];
  readonly answer: Schema;
  readonly status?: 200 | 201;
  /** Beside what any order can answer. */
  readonly problems?: readonly EdgeCode[];
}

const orderProblems = [
  'BODY_NOT_JSON',
  'REQUEST_INVALID',
  'IDEMPOTENCY_KEY_MISSING',
  'NOT_SIGNED_IN',
  'CSRF_TOKEN_WRONG',
  'ROLE_NOT_ALLOWED',
  'CONCURRENT_CHANGE',
  'REVISION_MISMATCH',
  'BODY_TOO_LARGE',
  'CONTENT_TYPE_UNSUPPORTED',
  'IDEMPOTENCY_KEY_REUSED',
  'EVENT_REFUSED',
] as const;

/** A route that sends an order to the council: who may, what it takes and everything it can answer. */
export const TakesOrder = ({ summary, roles, answer, status = 200, problems = [] }: OrderDocumentation) =>
  applyDecorators(
    Admits(roles),
    HttpCode(status),
    ApiOperation({ summary, description: `Roles: ${roles.join(', ')}.` }),
    ApiCookieAuth('session'),
    ApiHeader({ name: 'Idempotency-Key', required: true, schema: { type: 'string', format: 'uuid' } }),
    ApiHeader({ name: 'X-CSRF-Token', required: true, schema: { type: 'string' } }),
    ApiHeader({ name: 'If-Match', required: false, schema: { type: 'string', pattern: '^"\\d+"$' } }),
    ApiResponse({
      status,
      schema: answer,
      description: 'Recorded, now or before.',
      headers: { ETag: { schema: { type: 'string' }, description: 'The new revision.' } },
    }),
    DocumentsProblems([...orderProblems, ...problems], {
      404: 'The refusals *_UNKNOWN',
      409: 'Refused because of its state',
      422: 'Refused because of what it says',
    }),
  );
