import type { PlausibilityFinding } from '../plausibility.ts';
import { netPosts, totalFindings } from '../plausibility.ts';
import type { SheetAmount, SheetLines } from '../sheet-lines.ts';
import { sheetLinesOf } from '../sheet-lines.ts';
import type { PackagesState, PackageStatus } from '../../resolution/packages/packages.state.ts';
import { packageStatusOf } from '../../resolution/packages/packages.state.ts';
import type { PackageOverlap } from './overlaps.ts';
import { overlapsOf } from './overlaps.ts';
import { itemOfPackage } from './package-text.ts';
import type { FiledPackage } from '../../resolution/packages/packages.events.ts';

interface Cents {
  readonly year: number;
  readonly amountCents: number;
}

/** One package of the table, as the paper puts it. */
export interface PackageRow {
  readonly label: string;
  readonly title: string;
  readonly kind: FiledPackage['kind'];
  readonly complementOf: string | null;
  /** Money without personnel. */
  readonly amounts: readonly Cents[];
  /** By the year they start in. */
  readonly posts: readonly { readonly year: number; readonly fteHundredths: number }[];
  /** As declared; the sum of the posts when the paper declares none. */
  readonly postTotalFteHundredths: number;
  readonly personnel: readonly Cents[];
  readonly measures: readonly string[];
  /** What the deciding body made of it. */
  readonly status: PackageStatus;
}

/** Pakete nebeneinander, in the order of the paper. */
export interface PackageTable {
  readonly packages: readonly PackageRow[];
  readonly overlaps: readonly PackageOverlap[];
  readonly findings: readonly PlausibilityFinding[];
}

const linesOf = (filed: FiledPackage): SheetLines => sheetLinesOf([itemOfPackage(filed)], ({ label }) => label);

const byYear = (
  lines: readonly (readonly [year: number, figure: number])[],
): readonly (readonly [number, number])[] => {
  const sums = new Map<number, number>();
  for (const [year, figure] of lines) sums.set(year, (sums.get(year) ?? 0) + figure);
  return [...sums].toSorted(([one], [other]) => one - other);
};

const cents = (amounts: readonly SheetAmount[]): readonly Cents[] =>
  byYear(amounts.map(({ year, kind, amountCents }) => [year, kind === 'revenue' ? -amountCents : amountCents])).map(
    ([year, amountCents]) => ({ year, amountCents }),
  );

const rowOf = (filed: FiledPackage, status: PackageStatus): PackageRow => {
  const { amounts, posts, totals } = linesOf(filed);
  const started = byYear(
    posts.flatMap((line) => (line.from === null ? [] : [[Number(line.from.slice(0, 4)), netPosts(line)] as const])),
  );
  const declared = totals.find(({ counts }) => counts === 'posts')?.declared;
  const { label, title, kind, complementOf, measures } = filed;
  return {
    label,
    title,
    kind,
    complementOf,
    amounts: cents(amounts.filter((line) => line.kind !== 'personnel' && line.kind !== 'commitment')),
    posts: started.map(([year, fteHundredths]) => ({ year, fteHundredths })),
    postTotalFteHundredths: declared ?? posts.reduce((sum, line) => sum + netPosts(line), 0),
    personnel: cents(amounts.filter((line) => line.kind === 'personnel')),
    measures: measures.map((measure) => measure.label),
    status,
  };
};

type FiledOver = Pick<PackagesState, 'motions' | 'packages'>;

const motionFindings = ({ motions, packages }: FiledOver): readonly PlausibilityFinding[] => {
  const answered = new Set(packages.flatMap(({ answers }) => answers.map(({ motion }) => motion)));
  return motions
    .filter(({ number }) => !answered.has(number))
    .map(({ number }) => ({
      code: 'MOTION_UNANSWERED',
      place: number,
      declared: 1,
      computed: 0,
    }));
};

/** What is wrong in the packages' own figures, and what they leave unanswered. */
export const packageFindings = (filed: FiledOver): readonly PlausibilityFinding[] => [
  ...filed.packages.flatMap((each) => totalFindings(linesOf(each), ({ item }) => item)),
  ...motionFindings(filed),
];

export const packageTableOf = (filed: PackagesState): PackageTable => ({
  packages: filed.packages.map((each) => rowOf(each, packageStatusOf(filed, each.label))),
  overlaps: overlapsOf(filed.packages),
  findings: packageFindings(filed),
});
