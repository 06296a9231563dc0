import { commandSchema } from '../openapi/answer-schemas.ts';
import { TakesOrder } from '../openapi/documents-order.ts';
import type { EdgeCode } from '../problems/edge-problem.ts';
import type { CommandAnswer } from '../commands/command.answer.ts';

/** An order about a budget plan, which only the council office gives. */
export const OfficeRecords = (
  summary: string,
  status: 200 | 201 = 200,
  problems: readonly EdgeCode[] = [],
): MethodDecorator =>
  TakesOrder({ summary, status, problems, roles: ['council-office'], answer: commandSchema('planId') });

export interface PlanCommandAnswer extends CommandAnswer {
  readonly planId: string;
}
