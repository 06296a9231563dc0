import type { Item, ResolutionText, TextItem } from '../resolution/text/item.ts';
import type { BudgetedPaper, BudgetStatus } from './budget-state.ts';

/** A line of money or posts and where it stands. */
export interface Standing<Line> {
  readonly status: BudgetStatus;
  readonly line: Line;
}

/** How to read lines of one kind from an item. */
export interface LineReading<Line> {
  readonly linesOf: (item: Item, paper: BudgetedPaper) => readonly Line[];
  /** False: this resolution announces it only, so adopting it grants nothing. */
  readonly isGranted: (line: Line) => boolean;
  /** What may be spent of an approved line, and what must not: parts of it, each with a status of its own. */
  readonly partsOf: (line: Line, paper: BudgetedPaper) => readonly Standing<Line>[];
}

const isStanding = ({ state }: TextItem): boolean => state !== 'struck';

const withStatus = <Line>(status: BudgetStatus, lines: readonly Line[]): readonly Standing<Line>[] =>
  lines.map((line) => ({ status, line }));

/** How the lines of this paper are read. */
interface Reader<Line> extends LineReading<Line> {
  readonly paper: BudgetedPaper;
}

const linesIn = <Line>(items: readonly TextItem[], { linesOf, paper }: Reader<Line>): readonly Line[] =>
  items.flatMap((item) => linesOf(item, paper));

const standingLines = <Line>({ items }: ResolutionText, reader: Reader<Line>): readonly Line[] =>
  linesIn(items.filter(isStanding), reader);

/** What was filed for items that have been struck since. */
const lapsedLines = <Line>(reader: Reader<Line>): readonly Line[] => {
  const { filed, current } = reader.paper;
  const struck = new Set(current.items.filter((item) => !isStanding(item)).map(({ itemId }) => itemId));
  const lapsed = filed.items.filter(({ itemId }) => struck.has(itemId));
  return linesIn(lapsed, reader);
};

const beforeDecision = <Line>(reader: Reader<Line>): readonly Standing<Line>[] => {
  const { filed, recommended } = reader.paper;
  return [
    ...withStatus('proposed', standingLines(filed, reader)),
    ...(recommended === null ? [] : withStatus('recommended', standingLines(recommended, reader))),
  ];
};

const isRepealed = ({ taken }: BudgetedPaper, { itemId }: Item): boolean =>
  taken !== undefined && (taken.repealed === 'whole' || taken.repealed.includes(itemId));

/** What is granted and in force, with its parts; all of it is blocked while an objection suspends it. */
const grantedLines = <Line>(granted: readonly Line[], { partsOf, paper }: Reader<Line>): readonly Standing<Line>[] => [
  ...withStatus('approved', granted),
  ...(paper.taken?.suspended === true
    ? withStatus('blocked', granted)
    : granted.flatMap((line) => partsOf(line, paper))),
];

/** What is announced for later years stays proposed: each of their budgets has to grant it. */
const afterAdoption = <Line>(reader: Reader<Line>): readonly Standing<Line>[] => {
  const { paper, isGranted } = reader;
  const items = paper.current.items.filter(isStanding);
  const inForce = linesIn(
    items.filter((item) => !isRepealed(paper, item)),
    reader,
  );
  const repealed = linesIn(
    items.filter((item) => isRepealed(paper, item)),
    reader,
  );
  return [
    ...withStatus(
      'proposed',
      inForce.filter((line) => !isGranted(line)),
    ),
    ...grantedLines(inForce.filter(isGranted), reader),
    ...withStatus('repealed', repealed.filter(isGranted)),
    ...withStatus('lapsedByStrike', lapsedLines(reader)),
  ];
};

/** The lines of a paper, each as often as it has a status: released money is contained in approved money. */
export const byStatus = <Line>(paper: BudgetedPaper, reading: LineReading<Line>): readonly Standing<Line>[] => {
  const reader: Reader<Line> = { ...reading, paper };
  switch (paper.stage) {
    case 'proposed':
    case 'recommended':
      return beforeDecision(reader);
    case 'approved':
      return afterAdoption(reader);
    case 'rejected':
      return [];
  }
};
