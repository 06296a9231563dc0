import type { DeclaredTotal, SheetAmount, SheetLines, SheetPosts } from './sheet-lines.ts';

/**
 * What is wrong in a paper's own figures. Shown beside them, never corrected: the paper says what it says.
 * - `TOTAL_DIFFERS`: a declared sum of money is not the sum of its lines.
 * - `TOTAL_CONTAINS_OTHER_YEARS`: it is the sum, but of more or other years than it names.
 * - `POSTS_TOTAL_DIFFERS`: a declared number of posts is not the sum of its parts.
 * - `MOTION_UNANSWERED`: a motion is listed, and nothing answers it.
 */
export interface PlausibilityFinding {
  readonly code: 'TOTAL_DIFFERS' | 'TOTAL_CONTAINS_OTHER_YEARS' | 'POSTS_TOTAL_DIFFERS' | 'MOTION_UNANSWERED';
  /** Item, sum and years (`3.1: all 2022, 2023`), label of a package, or number of a motion. */
  readonly place: string;
  /** Cents or hundredths; of a motion how often it is listed. */
  readonly declared: number;
  /** Cents or hundredths; of a motion how often it is answered. */
  readonly computed: number;
  /** The years that the declared sum is of, when those are not the years it names. */
  readonly contains?: readonly number[];
}

const signed = ({ kind, amountCents }: SheetAmount): number => {
  switch (kind) {
    case 'revenue':
      return -amountCents;
    case 'commitment':
      return 0;
    default:
      return amountCents;
  }
};

/** Expense less revenue of these groups in these years. */
export const sumOfAmounts = (
  amounts: readonly SheetAmount[],
  of: readonly string[],
  years: readonly number[],
): number =>
  amounts
    .filter(({ group, year }) => of.includes(group) && years.includes(year))
    .reduce((sum, amount) => sum + signed(amount), 0);

/** What the establishment plan grows by: created less abolished. */
export const netPosts = ({ movement, fteHundredths }: SheetPosts): number => {
  switch (movement) {
    case 'created':
      return fteHundredths;
    case 'abolished':
      return -fteHundredths;
    case 'converted':
    case 'quotaRaised':
    case 'moved':
      return 0;
  }
};

export const sumOfPosts = (
  posts: readonly SheetPosts[],
  { of, counts }: Pick<DeclaredTotal, 'of' | 'counts'>,
): number =>
  posts
    .filter(({ group, early }) => of.includes(group) && (counts === 'posts' || early))
    .reduce((sum, line) => sum + netPosts(line), 0);

/** Every run of years without a gap among those the lines are of. */
const runsOfYears = (amounts: readonly SheetAmount[]): readonly (readonly number[])[] => {
  const years = [...new Set(amounts.map(({ year }) => year))].toSorted((one, other) => one - other);
  return years.flatMap((_, from) => years.slice(from).map((__, length) => years.slice(from, from + length + 1)));
};

/** The years whose sum the paper did declare, when it is not of those it names; null when there are none. */
const yearsContained = ({ amounts }: SheetLines, total: DeclaredTotal): readonly number[] | null =>
  runsOfYears(amounts).find((years) => sumOfAmounts(amounts, total.of, years) === total.declared) ?? null;

export const computedOf = ({ amounts, posts }: SheetLines, total: DeclaredTotal): number =>
  total.counts === 'amounts' ? sumOfAmounts(amounts, total.of, total.years) : sumOfPosts(posts, total);

const findingOf = (lines: SheetLines, total: DeclaredTotal): Pick<PlausibilityFinding, 'code' | 'contains'> => {
  if (total.counts !== 'amounts') return { code: 'POSTS_TOTAL_DIFFERS' };
  const contains = yearsContained(lines, total);
  return contains === null ? { code: 'TOTAL_DIFFERS' } : { code: 'TOTAL_CONTAINS_OTHER_YEARS', contains };
};

/** Every declared total that its lines do not give; `where` names the place that declares it. */
export const totalFindings = (
  lines: SheetLines,
  where: (total: DeclaredTotal) => string,
): readonly PlausibilityFinding[] =>
  lines.totals.flatMap((total) => {
    const computed = computedOf(lines, total);
    if (computed === total.declared) return [];
    const { code, ...more } = findingOf(lines, total);
    return [{ code, place: where(total), declared: total.declared, computed, ...more }];
  });
