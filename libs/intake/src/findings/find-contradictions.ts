import type { IntakeFinding } from '../paper-reading.ts';
import { columnSums } from './column-sums.ts';
import { convertedAndRaised } from './converted-and-raised.ts';
import { danglingReferences } from './dangling-references.ts';
import { impossibleDates } from './impossible-dates.ts';
import type { Material } from './material.ts';
import { paperSpellings } from './paper-spellings.ts';
import { periodMismatches } from './period-mismatch.ts';
import { postsOfOthers } from './posts-of-others.ts';
import { resolutionDateConflicts } from './resolution-dates.ts';
import { sentenceSums } from './sentence-sums.ts';
import { totalCells } from './total-cells.ts';
import { twoDirectorates } from './two-directorates.ts';
import { typographyFindings } from './typography.ts';
import { unansweredMotions } from './unanswered-motions.ts';

const checks: readonly ((material: Material) => readonly IntakeFinding[])[] = [
  typographyFindings,
  danglingReferences,
  resolutionDateConflicts,
  paperSpellings,
  columnSums,
  totalCells,
  sentenceSums,
  periodMismatches,
  unansweredMotions,
  impossibleDates,
  twoDirectorates,
  postsOfOthers,
  convertedAndRaised,
];

/** Everything in the paper that contradicts itself. */
export const findContradictions = (material: Material): readonly IntakeFinding[] =>
  checks.flatMap((check) => check(material));
