import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { EdgeCode } from '../problems/edge-problem.ts';
import { edgeStatus } from '../problems/edge-problem.ts';
import { ProblemAnswer } from './problem.answer.ts';

/** Any route may fail in these ways. */
const always: readonly EdgeCode[] = ['BAD_REQUEST', 'ADDRESS_TOO_LONG', 'INTERNAL_FAULT', 'STORE_UNAVAILABLE'];

/** Problems a route answers with, by code; `more` are the statuses of council's refusals. */
export const DocumentsProblems = (codes: readonly EdgeCode[], more: Readonly<Record<number, string>> = {}) => {
  const byStatus = new Map<number, string[]>();
  for (const code of [...always, ...codes]) {
    byStatus.set(edgeStatus[code], [...(byStatus.get(edgeStatus[code]) ?? []), code]);
  }
  for (const [status, description] of Object.entries(more)) {
    byStatus.set(Number(status), [...(byStatus.get(Number(status)) ?? []), description]);
  }
  return applyDecorators(
    ApiExtraModels(ProblemAnswer),
    ...[...byStatus].map(([status, descriptions]) =>
      ApiResponse({
        status,
        description: descriptions.join(', '),
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemAnswer) } } },
      }),
    ),
  );
};
