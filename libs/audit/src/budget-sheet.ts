import { currentText } from '#council';
import type { BudgetSheet } from '#council/events';
import { budgetSheetOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { PaperBudgetQuestion } from './budget-question.ts';
import { booksAt } from './plan-at.ts';
import { stateAt } from './state-at.ts';

/** The table of one paper as its text stood, checked against what the paper declares. */
export interface BudgetSheetAnswer extends BudgetSheet {
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
}

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const budgetSheet = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: PaperBudgetQuestion): Promise<BudgetSheetAnswer | null> => {
  const position = await store.positionAt(knownAt);
  const state = await stateAt({ store, resolutionId, asOf, upTo: position });
  if (state.status === 'absent') return null;
  const books = await booksAt({ store, asOf, upTo: position }, state);
  return { paper: state.paper, asOf, knownAt, position, ...budgetSheetOf(currentText(state), books) };
};
