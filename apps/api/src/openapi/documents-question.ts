import { applyDecorators } from '@nestjs/common';
import { ApiCookieAuth, ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { Admission } from '../access/access.decorator.ts';
import { Admits } from '../access/access.decorator.ts';
import type { EdgeCode } from '../problems/edge-problem.ts';
import type { Schema } from '../request/field.ts';
import { DocumentsProblems } from './documents-problems.ts';

export interface QuestionDocumentation {
  readonly summary: string;
  readonly admits: Admission;
  readonly answer: Schema;
  /** Beside what any question can answer. */
  readonly problems?: readonly EdgeCode[];
  readonly refusals?: Readonly<Record<number, string>>;
}

/** A route that answers a question: who may ask and everything it can answer. */
export const AnswersQuestion = ({ summary, admits, answer, problems = [], refusals = {} }: QuestionDocumentation) => {
  const signInProblems: readonly EdgeCode[] = typeof admits === 'string' ? [] : ['NOT_SIGNED_IN', 'ROLE_NOT_ALLOWED'];
  return applyDecorators(
    Admits(admits),
    ApiOperation({
      summary,
      description: typeof admits === 'string' ? 'Everybody may ask.' : `Roles: ${admits.join(', ')}.`,
    }),
    ...(admits === 'everybody' ? [] : [ApiCookieAuth('session')]),
    ApiResponse({ status: 200, schema: answer, description: 'The answer.' }),
    DocumentsProblems(['REQUEST_INVALID', ...signInProblems, ...problems], refusals),
  );
};
