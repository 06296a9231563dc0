import { textOfPackages } from '../budget/packages/package-text.ts';
import type { FiledPackage } from '../resolution/packages/packages.events.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import type { ResolutionText } from '../resolution/text/item.ts';

/** What a package takes from the plan, as if it were a text of one item. */
export const moneyTextOfPackage = (adopted: FiledPackage): ResolutionText => textOfPackages([adopted]);

/** What takes money from the plan: the adopted package in the place of the paper's own words, where there is one. */
export const moneyTextOf = (state: ResolutionState, own: ResolutionText): ResolutionText => {
  if (state.status === 'absent' || state.status === 'draft') return own;
  const adopted = state.packages?.adopted ?? null;
  return adopted === null ? own : moneyTextOfPackage(adopted);
};
