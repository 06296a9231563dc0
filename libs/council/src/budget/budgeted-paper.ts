import { assertNever } from '#kernel';
import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks } from '../budget-plan/plan-books.ts';
import type { BudgetedPaper } from './budget-state.ts';
import { budgetedTexts } from './packages/package-text.ts';
import { takenBack } from './taken-back.ts';
import { isWithdrawn } from '../resolution/consultation/consultation.state.ts';
import type { ResolutionState, SubmittedPaper } from '../resolution/resolution.state.ts';
import { currentText, textOfVersion } from '../resolution/resolution.state.ts';
import { applyAttributedChanges } from '../resolution/text/apply-changes.ts';
import type { ResolutionText } from '../resolution/text/item.ts';

const stageOf = (paper: SubmittedPaper): BudgetedPaper['stage'] => {
  if (isWithdrawn(paper)) return 'rejected';
  switch (paper.status) {
    case 'submitted':
      return 'proposed';
    case 'recommended':
    case 'rejected':
      return paper.status;
    case 'adopted':
    case 'engrossed':
    case 'forwarded':
      return 'approved';
    default:
      return assertNever(paper);
  }
};

const recommendedText = (paper: SubmittedPaper): ResolutionText | null => {
  const last = paper.recommendations.at(-1);
  const base = last === undefined ? null : textOfVersion(paper, last.baseVersion);
  return last === undefined || base === null ? null : applyAttributedChanges(base, last.changes);
};

/**
 * What the budget state is derived from; null while there is no paper. A draft proposes what it says now. `books`: the plans
 * of the years it speaks of, without which nothing is released but in advance.
 */
export const budgetedPaperOf = (state: ResolutionState, books: PlanBooks = noBooks): BudgetedPaper | null => {
  if (state.status === 'absent') return null;
  const current = currentText(state);
  const { resolutionId } = state;
  if (state.status === 'draft') {
    return { resolutionId, books, filed: current, recommended: null, current, stage: 'proposed' };
  }
  const own = {
    filed: textOfVersion(state, state.submittedVersion) ?? current,
    recommended: recommendedText(state),
    current,
  };
  const texts = budgetedTexts(own, state.packages?.adopted ?? null);
  const budgeted = { resolutionId, books, ...texts, stage: stageOf(state) };
  return state.aftermath === undefined ? budgeted : { ...budgeted, taken: takenBack(state.aftermath) };
};
