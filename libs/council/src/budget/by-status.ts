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
  readonly isInAdvance: (line: Line) => boolean;
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
    ...withStatus('releasedInAdvance', approved.filter(reading.isInAdvance)),
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
