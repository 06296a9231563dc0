import type { AmendmentLine, StrandedLine } from './amendment-line.ts';

/** An open amendment of which part finds no place in the text any more, with both texts. */
export interface RebaseTask extends StrandedLine {
  readonly amendmentId: string;
  readonly mover: string;
  /** What the engine proposes to settle it by; null while something is left to change. */
  readonly settlementProposedBy: string | null;
}

export const rebaseTasksOf = (amendments: readonly AmendmentLine[]): readonly RebaseTask[] =>
  amendments.flatMap(({ amendmentId, mover, status, stranded, settlementProposedBy }) =>
    stranded !== null && (status === 'proposed' || status === 'recommended')
      ? [{ amendmentId, mover: mover.name, settlementProposedBy, ...stranded }]
      : [],
  );
