import type { PackageTable } from '#council/events';
import { packageTableOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { PaperBudgetQuestion } from './budget-question.ts';
import { stateAt } from './state-at.ts';

/** The packages of one paper side by side; empty while none are filed. */
export interface BudgetPackagesAnswer extends PackageTable {
  readonly paper: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
}

const none: PackageTable = { packages: [], overlaps: [], findings: [] };

/** Null when the paper did not exist on that day, or nobody knew of it at that moment. */
export const budgetPackages = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
}: PaperBudgetQuestion): Promise<BudgetPackagesAnswer | null> => {
  const position = await store.positionAt(knownAt);
  const state = await stateAt({ store, resolutionId, asOf, upTo: position });
  if (state.status === 'absent') return null;
  const filed = state.status === 'draft' ? undefined : state.packages;
  return { paper: state.paper, asOf, knownAt, position, ...(filed === undefined ? none : packageTableOf(filed)) };
};
