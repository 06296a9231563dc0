import { YearOutsideThePlan } from '#audit';
import { EdgeProblem } from '../problems/edge-problem.ts';

/** @throws EdgeProblem YEAR_OUTSIDE_THE_PLAN for a question that names a year nothing speaks of. */
export const refuseYear = (error: unknown): never => {
  if (!(error instanceof YearOutsideThePlan)) throw error;
  const { year, known } = error;
  throw new EdgeProblem('YEAR_OUTSIDE_THE_PLAN', {
    facts: { field: '/year', found: year, expected: known.join(', ') },
  });
};
