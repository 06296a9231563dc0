import type { PlanBooks } from '../budget-plan/plan-books.ts';
import { noBooks } from '../budget-plan/plan-books.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import type { PlausibilityFinding } from './plausibility.ts';
import { computedOf, netPosts, sumOfAmounts, totalFindings } from './plausibility.ts';
import type { SheetAmount, SheetLines, SheetPosts } from './sheet-lines.ts';
import { standingSheetLines } from './sheet-lines.ts';

/** Haushaltsblatt of one paper: its own table, summed up by us, and where its declared sums go wrong. */
export interface BudgetSheet {
  readonly lines: readonly SheetAmount[];
  /** Computed from the lines. Revenue counts against expense, commitments count nowhere. */
  readonly totals: readonly {
    readonly group: string;
    readonly years: readonly number[];
    readonly amountCents: number;
  }[];
  readonly posts: readonly SheetPosts[];
  /** Computed: what the establishment plan grows by. */
  readonly postTotals: readonly { readonly group: string; readonly fteHundredths: number }[];
  readonly findings: readonly PlausibilityFinding[];
}

const declaredTotals = (lines: SheetLines): BudgetSheet['totals'] =>
  lines.totals
    .filter(({ counts }) => counts === 'amounts')
    .map((total) => ({ group: total.group, years: total.years, amountCents: computedOf(lines, total) }));

/** A group that the paper sums up nowhere, year by year. */
const otherTotals = ({ amounts, totals }: SheetLines): BudgetSheet['totals'] => {
  const summedUp = new Set(totals.filter(({ counts }) => counts === 'amounts').map(({ group }) => group));
  const money = amounts.filter(({ group, kind }) => kind !== 'commitment' && !summedUp.has(group));
  const keys = new Map(money.map(({ group, year }) => [JSON.stringify([group, year]), { group, year }]));
  return [...keys.values()].map(({ group, year }) => ({
    group,
    years: [year],
    amountCents: sumOfAmounts(amounts, [group], [year]),
  }));
};

const declaredPosts = (lines: SheetLines): BudgetSheet['postTotals'] =>
  lines.totals
    .filter(({ counts }) => counts !== 'amounts')
    .map((total) => ({ group: total.group, fteHundredths: computedOf(lines, total) }));

const otherPosts = ({ posts, totals }: SheetLines): BudgetSheet['postTotals'] => {
  const summedUp = new Set(totals.filter(({ counts }) => counts !== 'amounts').map(({ group }) => group));
  const groups = new Set(posts.map(({ group }) => group).filter((group) => !summedUp.has(group)));
  return [...groups].map((group) => ({
    group,
    fteHundredths: posts.filter((line) => line.group === group).reduce((sum, line) => sum + netPosts(line), 0),
  }));
};

/** The sheet of a text as it stands: struck items are not in it. `books`: what closes conditions; without plans all are open. */
export const budgetSheetOf = (text: ResolutionText, books: PlanBooks = noBooks): BudgetSheet => {
  const lines = standingSheetLines(text, books);
  return {
    lines: lines.amounts,
    totals: [...declaredTotals(lines), ...otherTotals(lines)],
    posts: lines.posts,
    postTotals: [...declaredPosts(lines), ...otherPosts(lines)],
    findings: totalFindings(
      lines,
      ({ item, group, years }) => `${item}: ${[group, years.join(', ')].join(' ').trim()}`,
    ),
  };
};
