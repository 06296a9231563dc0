import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planBooksOf } from '../budget-plan/plan-books.ts';
import { budgetedPaperOf } from '../budget/budgeted-paper.ts';
import type { YearState } from '../budget/year-state.ts';
import { sumAmounts, sumPosts, yearStateOf } from '../budget/year-state.ts';
import type { MoneyOrder } from '../testing/money-lives.ts';
import { lifeOf, lifeOfPlan, records } from '../testing/money-lives.ts';
import { meetingDay } from '../testing/orders.ts';
import { approvePlan } from '../testing/plans.ts';
import { Town } from '../testing/town.ts';
import { ledgerOf } from './ledger.ts';
import { sumOfMoney, sumOfPosts } from './sum-ledger.ts';

const years = [2023, 2024, 2025, 2026];

/** The budget state as it is shown: from the papers and plans, without the ledger. */
const shownBy = ({ papers, plans }: Town): YearState => {
  const books = planBooksOf(plans.values());
  const states = [...papers.values()]
    .filter(({ status }) => status !== 'draft')
    .flatMap((state) => budgetedPaperOf(state, books) ?? [])
    .map((paper) => yearStateOf(paper, years));
  return {
    amounts: sumAmounts(states.flatMap(({ amounts }) => amounts)),
    posts: sumPosts(states.flatMap((state) => state.posts)),
  };
};

const byPlace = (rows: readonly object[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();

const postsOf = ({ posts: rows }: YearState) =>
  byPlace(
    rows
      .filter(({ fteHundredths }) => fteHundredths !== 0)
      .map(({ year, department, status, fteHundredths }) => ({ year, department, status, fteHundredths })),
  );

describe('the budget ledger (Haushaltsjournal)', () => {
  it('always adds up to the state, and every prefix of the record to the state that was shown then', () => {
    fc.assert(
      fc.property(records, (orders) => {
        const town = new Town();
        const shown = new Map<number, YearState>([[0, shownBy(town)]]);
        for (const order of orders) {
          town.order(order);
          shown.set(town.facts.length, shownBy(town));
        }
        for (const [length, state] of shown) {
          const movements = [...ledgerOf(town.facts.slice(0, length))];
          expect(sumOfMoney(movements)).toEqual(state.amounts);
          expect(byPlace(years.flatMap((year) => sumOfPosts(movements, year)))).toEqual(postsOf(state));
        }
      }),
      { numRuns: 150 },
    );
  });

  const town = new Town();
  const told = lifeOf('24-V-1').filter((order) => !('amendmentId' in order.data && order.data.amendmentId !== 'A'));
  const orders: readonly MoneyOrder[] = [...lifeOfPlan.slice(0, 3), ...told, approvePlan()];
  orders.forEach((order) => town.order(order));
  const ledger = [...ledgerOf(town.facts)];

  it('says which amendment of whom struck what, and by which vote', () =>
    expect(ledger).toContainEqual(
      expect.objectContaining({
        from: 'proposed',
        to: 'lapsedByStrike',
        amountCents: 40_00,
        cause: expect.objectContaining({
          eventType: 'ResolutionDecided',
          paper: '24-V-1',
          item: '2.2',
          amendmentId: 'A',
          mover: { kind: 'faction', name: 'Fraktion A' },
          vote: expect.objectContaining({ rule: 'hgo-54@2005-04-01' }),
        }),
      }),
    ));

  it('says that the approval of the plan released what was released in advance', () =>
    expect(ledger).toContainEqual(
      expect.objectContaining({
        occurredOn: '2024-05-17',
        from: 'releasedInAdvance',
        to: 'released',
        amountCents: 55_00,
        cause: expect.objectContaining({ eventType: 'BudgetPlanApproved', item: '2.1', amendmentId: null }),
      }),
    ));

  it('is of the day on which it was decided', () =>
    expect(ledger.find(({ to }) => to === 'approved')).toMatchObject({ occurredOn: meetingDay }));
});
