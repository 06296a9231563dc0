import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import { planBooksOf } from '../budget-plan/plan-books.ts';
import { budgetedPaperOf } from '../budgeted-paper.ts';
import type { YearState } from '../budget/year-state.ts';
import { sumAmounts, sumPosts, yearStateOf } from '../budget/year-state.ts';
import { resolutionIdOf } from '../resolution/paper-number.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import type { Item } from '../resolution/text/item.ts';
import { grant, item, posts } from '../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  engrossResolution,
  giveRecommendation,
  meetingDay,
  proposeAmendment,
  recommendation,
  strike,
  submitPaper,
  voteOnAmendment,
} from '../testing/orders.ts';
import { adoptPlan, approvePlan, establishPlan, importBaseline, plan, planId, planLine } from '../testing/plans.ts';
import { Town } from '../testing/town.ts';
import { ledgerOf } from './ledger.ts';
import { sumOfMoney, sumOfPosts } from './sum-ledger.ts';

type Order = ResolutionCommand | BudgetPlanCommand;

const years = [2023, 2024, 2025, 2026];

const moved = (label: string): Item => {
  const from = posts(label, 50, 'moved');
  return { ...from, effects: from.effects.map((effect) => ({ ...effect, toDepartment: 'Dezernat I' })) };
};

const items = [
  item('2'),
  grant('2.1', 100_00, { release: 'inAdvance', conditions: ['planApproval'] }),
  grant('2.2', 40_00, { line: { planId, lineId: 'sach' } }),
  grant('2.3', 7_00, { year: 2025, sort: 'capital', blockingNote: 'bis zum Konzept' }),
  grant('2.4', 5_00, { direction: 'revenue', recurrence: 'recurring', runsUntil: 2026 }),
  posts('2.5', 200, 'created'),
  posts('2.6', 150, 'abolished'),
  moved('2.7'),
];

const ofPaper = (paper: string, order: ResolutionCommand): ResolutionCommand => {
  const data = {
    ...order.data,
    resolutionId: resolutionIdOf(paper),
    ...(order.type === 'DraftPaper' ? { paper } : {}),
  };
  // A builder: only the paper's number and id are another one.
  return { ...order, data } as ResolutionCommand;
};

const setAmount = (itemId: string, amountCents: number) =>
  ({ op: 'setAmount', itemId, valueId: 'mittel', amountCents }) as const;
const setPosts = (itemId: string, movement: 'converted' | 'abolished') =>
  ({ op: 'setPosts', itemId, valueId: 'stellen', fteHundredths: 300, movement }) as const;

const lifeOf = (paper: string): readonly ResolutionCommand[] =>
  [
    draftPaper({ items }),
    submitPaper(),
    proposeAmendment('A', { operations: [strike('2.2'), setAmount('2.1', 55_00)] }),
    proposeAmendment('B', { operations: [setPosts('2.5', 'converted')] }),
    proposeAmendment('C', { operations: [strike('2.7'), setAmount('2.4', 9_00)] }),
    proposeAmendment('D', { operations: [setPosts('2.6', 'abolished'), strike('2.1')] }),
    voteOnAmendment('B'),
    voteOnAmendment('A', { body: committee }),
    giveRecommendation({ amendmentIds: ['A'] }),
    giveRecommendation({ amendmentIds: ['C'], recommendation: recommendation({ protocolNumber: 'BP 0600' }) }),
    voteOnAmendment('D'),
    decideResolution({ adopts: recommendation(), number: paper }),
    decideResolution({ number: paper }),
    engrossResolution(),
  ].map((order) => ofPaper(paper, order));

const grantOf = (paper: string, itemId: string) =>
  ({ resolutionId: resolutionIdOf(paper), itemId, valueId: 'mittel' }) as const;

const lifeOfPlan: readonly BudgetPlanCommand[] = [
  establishPlan(),
  importBaseline(planLine('sach', 60_00), planLine('bau', 9_00, { year: 2025 })),
  adoptPlan('2023-12-01'),
  plan('SetBlockingNote', {
    noteId: 's',
    target: { kind: 'grant', ...grantOf('24-V-1', '2.1') },
    amountCents: 20_00,
    wording: 'x',
  }),
  plan('ReleaseMoney', { releaseId: 'f', target: { kind: 'grant', ...grantOf('24-V-1', '2.1') }, amountCents: 30_00 }),
  plan('LiftBlockingNote', { note: { kind: 'granted', ...grantOf('24-V-2', '2.3') } }),
  approvePlan({ years: [2024], exceptLineIds: ['sach'] }),
  plan('LiftBlockingNote', { note: { kind: 'set', noteId: 's' } }),
  approvePlan(),
];

/** Several lives in one record: each keeps its order, orders are left out, and who comes first is chance. */
const records: fc.Arbitrary<readonly Order[]> = fc
  .tuple(
    fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 60 }),
    fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  )
  .map(([turns, kept]) => {
    const lives: readonly Order[][] = [[...lifeOf('24-V-1')], [...lifeOf('24-V-2')], [...lifeOfPlan]];
    const orders = turns.flatMap((turn) => lives[turn]?.shift() ?? []);
    // The first of a life and every second one besides are always kept, else little would happen.
    return orders.filter((_, index) => index < 4 || kept[index] === true || index % 2 === 0);
  });

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
  const orders: readonly Order[] = [...lifeOfPlan.slice(0, 3), ...told, approvePlan()];
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
