import type { Item, ResolutionText, TextItem } from '../resolution/text/item.ts';
import type { BudgetedPaper, BudgetStatus } from './budget-state.ts';

/** A line of money or posts and where it stands. */
export interface Standing<Line> {
  readonly status: BudgetStatus;
  readonly line: Line;
}

/** How to read lines of one kind from an item. */
export interface LineReading<Line> {
  readonly linesOf: (item: Item) => readonly Line[];
  /** False: this resolution announces it only, so adopting it grants nothing. */
  readonly isGranted: (line: Line) => boolean;
  /** What may be spent of an approved line, and what must not: parts of it, each with a status of its own. */
  readonly partsOf: (line: Line, paper: BudgetedPaper) => readonly Standing<Line>[];
}

const isStanding = ({ state }: TextItem): boolean => state !== 'struck';

const withStatus = <Line>(status: BudgetStatus, lines: readonly Line[]): readonly Standing<Line>[] =>
  lines.map((line) => ({ status, line }));

const standingLines = <Line>({ items }: ResolutionText, { linesOf }: LineReading<Line>): readonly Line[] =>
  items.filter(isStanding).flatMap(linesOf);

/** What was filed for items that have been struck since. */
const lapsedLines = <Line>({ filed, current }: BudgetedPaper, { linesOf }: LineReading<Line>): readonly Line[] => {
  const struck = new Set(current.items.filter((item) => !isStanding(item)).map(({ itemId }) => itemId));
  return filed.items.filter(({ itemId }) => struck.has(itemId)).flatMap(linesOf);
};

const beforeDecision = <Line>(paper: BudgetedPaper, reading: LineReading<Line>): readonly Standing<Line>[] => [
  ...withStatus('proposed', standingLines(paper.filed, reading)),
  ...(paper.recommended === null ? [] : withStatus('recommended', standingLines(paper.recommended, reading))),
];

const isRepealed = ({ taken }: BudgetedPaper, { itemId }: Item): boolean =>
  taken !== undefined && (taken.repealed === 'whole' || taken.repealed.includes(itemId));

/** What is granted and in force, with its parts; all of it is blocked while an objection suspends it. */
const grantedLines = <Line>(
  paper: BudgetedPaper,
  granted: readonly Line[],
  { partsOf }: LineReading<Line>,
): readonly Standing<Line>[] => [
  ...withStatus('approved', granted),
  ...(paper.taken?.suspended === true
    ? withStatus('blocked', granted)
    : granted.flatMap((line) => partsOf(line, paper))),
];

/** What is announced for later years stays proposed: each of their budgets has to grant it. */
const afterAdoption = <Line>(paper: BudgetedPaper, reading: LineReading<Line>): readonly Standing<Line>[] => {
  const { linesOf, isGranted } = reading;
  const items = paper.current.items.filter(isStanding);
  const inForce = items.filter((item) => !isRepealed(paper, item)).flatMap(linesOf);
  const repealed = items.filter((item) => isRepealed(paper, item)).flatMap(linesOf);
  return [
    ...withStatus(
      'proposed',
      inForce.filter((line) => !isGranted(line)),
    ),
    ...grantedLines(paper, inForce.filter(isGranted), reading),
    ...withStatus('repealed', repealed.filter(isGranted)),
    ...withStatus('lapsedByStrike', lapsedLines(paper, reading)),
  ];
};

/** The lines of a paper, each as often as it has a status: released money is contained in approved money. */
export const byStatus = <Line>(paper: BudgetedPaper, reading: LineReading<Line>): readonly Standing<Line>[] => {
  switch (paper.stage) {
    case 'proposed':
    case 'recommended':
      return beforeDecision(paper, reading);
    case 'approved':
      return afterAdoption(paper, reading);
    case 'rejected':
      return [];
  }
};
