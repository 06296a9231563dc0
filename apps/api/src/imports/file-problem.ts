import type { UnreadableBecause } from '#intake';
import { UnreadablePaper } from '#intake';
import type { EdgeCode } from '../problems/edge-problem.ts';
import { EdgeProblem } from '../problems/edge-problem.ts';

const codes: Readonly<Record<UnreadableBecause, EdgeCode>> = {
  size: 'FILE_TOO_LARGE',
  kind: 'FILE_NOT_A_PAPER',
  encoding: 'FILE_ENCODING_WRONG',
  trackedChanges: 'FILE_HAS_TRACKED_CHANGES',
  numbering: 'FILE_NUMBERING_UNCLEAR',
};

/** @throws EdgeProblem saying why the file is no paper, with what was found and what was expected. */
export const orFileProblem = <Result>(read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadablePaper)) throw error;
    const { because, found, expected } = error;
    throw new EdgeProblem(codes[because], { facts: { found, expected } });
  }
};
