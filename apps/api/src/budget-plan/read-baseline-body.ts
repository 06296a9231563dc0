import type { BaselineFile, BaselineTerms } from '#intake';
import { UnreadableBaseline, readBaselineFile } from '#intake';
import { EdgeProblem } from '../problems/edge-problem.ts';

/** @throws EdgeProblem BASELINE_UNREADABLE with line and column of the file. */
export const readBaselineBody = (bytes: Uint8Array, terms: BaselineTerms): BaselineFile => {
  try {
    return readBaselineFile(bytes, terms);
  } catch (error) {
    if (!(error instanceof UnreadableBaseline)) throw error;
    const { code: because, row, column, found, expected } = error;
    throw new EdgeProblem('BASELINE_UNREADABLE', { facts: { because, row, column, found, expected } });
  }
};
