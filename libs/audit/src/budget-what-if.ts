import type { ChoiceConflict } from '#council';
import { whatIf } from '#council';
import type { YearAmount, YearPosts, YearState } from '#council/events';
import { sumAmounts, sumPosts, yearStateOf, yearsOf } from '#council/events';
import type { Instant, IsoDate, Position } from '#kernel';
import type { PaperBudgetQuestion } from './budget-question.ts';
import { YearOutsideThePlan } from './budget-state.ts';
import { booksAt } from './plan-at.ts';
import { stateAt } from './state-at.ts';

/** The part of one paper in the budget state, of one year or, when `year` is null, of each. */
export interface StateOfYears extends YearState {
  readonly year: number | null;
}

/** What would be if the council adopted the paper with what was chosen; nothing is recorded. */
export interface WhatIfAnswer {
  readonly paper: string;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
  readonly adopted: readonly string[];
  readonly now: StateOfYears;
  readonly then: StateOfYears;
  /** `then` less `now`, so negative where there would be less; rows that would not move are left out. */
  readonly difference: StateOfYears;
  readonly conflicts: readonly ChoiceConflict[];
}

interface WhatIfQuestion extends PaperBudgetQuestion {
  /** Labels of packages and ids of amendments. */
  readonly adopt: readonly string[];
  readonly year: number | null;
}

const lessAmounts = ({ amounts }: YearState): readonly YearAmount[] =>
  amounts.map((row) => ({ ...row, amountCents: -row.amountCents }));

const lessPosts = ({ posts }: YearState): readonly YearPosts[] =>
  posts.map((row) => ({
    ...row,
    fteHundredths: -row.fteHundredths,
    neededFteHundredths: -row.neededFteHundredths,
  }));

/**
 * Null when the paper did not exist on that day, or nobody knew of it at that moment.
 * @throws Rejection as `whatIf` of the council does.
 * @throws YearOutsideThePlan when neither the paper nor what was chosen speaks of the year.
 */
export const budgetWhatIf = async ({
  store,
  resolutionId,
  asOf,
  knownAt,
  adopt,
  year,
}: WhatIfQuestion): Promise<WhatIfAnswer | null> => {
  const position = await store.positionAt(knownAt);
  const state = await stateAt({ store, resolutionId, asOf, upTo: position });
  if (state.status === 'absent') return null;
  const books = await booksAt({ store, asOf, upTo: position }, state);
  const { now, then, conflicts } = whatIf(state, resolutionId, adopt, books);
  const known = [...new Set([...yearsOf(now), ...yearsOf(then)])].toSorted((one, other) => one - other);
  if (year !== null && !known.includes(year)) throw new YearOutsideThePlan(year, known);
  const years = year === null ? known : [year];
  const [before, after] = [yearStateOf(now, years), yearStateOf(then, years)];
  return {
    paper: state.paper,
    asOf,
    knownAt,
    position,
    adopted: adopt,
    now: { year, ...before },
    then: { year, ...after },
    difference: {
      year,
      amounts: sumAmounts([...after.amounts, ...lessAmounts(before)]),
      posts: sumPosts([...after.posts, ...lessPosts(before)]),
    },
    conflicts,
  };
};
