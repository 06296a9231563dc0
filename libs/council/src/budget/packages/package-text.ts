import type { FiledPackage } from '../../resolution/packages/packages.events.ts';
import { textAsFiled } from '../../resolution/text/apply-changes.ts';
import type { Item, ResolutionText } from '../../resolution/text/item.ts';
import type { BudgetedPaper } from '../budget-state.ts';

/** A package read as an item, which it is in all that money hangs on. */
export const itemOfPackage = ({ label, text, values, effects }: FiledPackage): Item => ({
  itemId: `package-${label}`,
  label,
  parentId: null,
  mode: 'decides',
  text,
  closing: null,
  values,
  effects,
});

/** Packages read as a text of which money can be told. */
export const textOfPackages = (packages: readonly FiledPackage[]): ResolutionText =>
  textAsFiled(packages.map(itemOfPackage));

type BudgetedTexts = Omit<BudgetedPaper, 'stage' | 'taken'>;

/** The texts that money is told from: the adopted package in the place of the paper's own, where there is one. */
export const budgetedTexts = (own: BudgetedTexts, adopted: FiledPackage | null): BudgetedTexts => {
  if (adopted === null) return own;
  const text = textOfPackages([adopted]);
  return { filed: text, recommended: null, current: text };
};
