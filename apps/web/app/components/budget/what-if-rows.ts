import type { BudgetWhatIf } from '../../api/budget-tables.ts';

type State = BudgetWhatIf['now'];

/** One place of the budget, now and then; 0 where there is nothing. */
export interface Compared<Row> {
  readonly row: Row;
  readonly now: number;
  readonly then: number;
}

interface Question<Row> {
  readonly keyOf: (row: Row) => string;
  readonly figureOf: (row: Row) => number;
  readonly now: readonly Row[];
  readonly then: readonly Row[];
}

const compared = <Row extends { readonly year: number }>({
  keyOf,
  figureOf,
  now,
  then,
}: Question<Row>): readonly Compared<Row>[] => {
  const before = new Map(now.map((row) => [keyOf(row), row]));
  const after = new Map(then.map((row) => [keyOf(row), row]));
  return [...new Map([...before, ...after])]
    .map(([key, row]) => {
      const [one, other] = [before.get(key), after.get(key)];
      return {
        row,
        now: one === undefined ? 0 : figureOf(one),
        then: other === undefined ? 0 : figureOf(other),
      };
    })
    .toSorted((one, other) => one.row.year - other.row.year);
};

export const comparedAmounts = (now: State, then: State): readonly Compared<State['amounts'][number]>[] =>
  compared({
    keyOf: ({ year, status, costObject, kind }) => `${year}\n${status}\n${costObject}\n${kind}`,
    figureOf: ({ amountCents }) => amountCents,
    now: now.amounts,
    then: then.amounts,
  });

export const comparedPosts = (now: State, then: State): readonly Compared<State['posts'][number]>[] =>
  compared({
    keyOf: ({ year, status, department }) => `${year}\n${status}\n${department}`,
    figureOf: ({ fteHundredths }) => fteHundredths,
    now: now.posts,
    then: then.posts,
  });
