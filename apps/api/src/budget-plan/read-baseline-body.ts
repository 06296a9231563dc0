import type { Baseline, BaselineTerms } from '#intake';
import { UnreadableBaseline, readBaseline } from '#intake';
import { EdgeProblem } from '../problems/edge-problem.ts';

/** @throws EdgeProblem BASELINE_UNREADABLE with row and column, as a spreadsheet counts them. */
export const readBaselineBody = (bytes: Uint8Array, terms: BaselineTerms): Baseline => {
  try {
    return readBaseline(bytes, terms);
  } catch (error) {
    if (!(error instanceof UnreadableBaseline)) throw error;
    const { code: because, row, column, found, expected } = error;
    throw new EdgeProblem('BASELINE_UNREADABLE', { facts: { because, row, column, found, expected } });
  }
};
