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

/** What is announced for later years stays proposed: each of their budgets has to grant it. */
const afterAdoption = <Line>(paper: BudgetedPaper, reading: LineReading<Line>): readonly Standing<Line>[] => {
  const standing = standingLines(paper.current, reading);
  const approved = standing.filter(reading.isGranted);
  return [
    ...withStatus(
      'proposed',
      standing.filter((line) => !reading.isGranted(line)),
    ),
    ...withStatus('approved', approved),
    ...approved.flatMap((line) => reading.partsOf(line, paper)),
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
    case 'suspended':
      return withStatus('proposed', standingLines(paper.current, reading));
    case 'repealed':
      return withStatus('repealed', standingLines(paper.current, reading).filter(reading.isGranted));
    case 'rejected':
      return [];
  }
};
