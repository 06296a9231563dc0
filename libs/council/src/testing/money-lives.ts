import fc from 'fast-check';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import { resolutionIdOf } from '../resolution/paper-number.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import type { Item } from '../resolution/text/item.ts';
import { grant, item, posts } from './items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  engrossResolution,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  strike,
  submitPaper,
  voteOnAmendment,
} from './orders.ts';
import { adoptPlan, approvePlan, establishPlan, importBaseline, plan, planId, planLine } from './plans.ts';

/** What is ordered in the lives below. */
export type MoneyOrder = ResolutionCommand | BudgetPlanCommand;

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
  grant('2.8', 3_00, { recurrence: 'recurring', release: 'inAdvance' }),
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

/** A paper from its draft to its engrossment, with what amendments do to its money and posts. */
export const lifeOf = (paper: string): readonly ResolutionCommand[] =>
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

/** A plan from its draft to its approval. */
export const lifeOfPlan: readonly BudgetPlanCommand[] = [
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
export const records: fc.Arbitrary<readonly MoneyOrder[]> = fc
  .tuple(
    fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 60 }),
    fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
  )
  .map(([turns, kept]) => {
    const lives: readonly MoneyOrder[][] = [[...lifeOf('24-V-1')], [...lifeOf('24-V-2')], [...lifeOfPlan]];
    const orders = turns.flatMap((turn) => lives[turn]?.shift() ?? []);
    // The first of a life and every second one besides are always kept, else little would happen.
    return orders.filter((_, index) => index < 4 || kept[index] === true || index % 2 === 0);
  });
