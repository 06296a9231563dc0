import type { BudgetPlan } from '../budget-plan/budget-plan.state.ts';
import { drawnFrom, lineAccountOf } from '../budget-plan/line-account.ts';
import type { Draw, MoneyTarget } from '../budget-plan/plan-line.ts';
import { sameTarget } from '../budget-plan/same-money.ts';
import { grantIn } from './grant-in.ts';
import { refused } from '../rejection-codes.ts';
import { firstLinesOf } from '../budget/budget-state.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import type { GrantReference } from '../resolution/text/money-place.ts';
import type { Surroundings } from '../surroundings.ts';

/** What one resolution is about to give back to one plan and to take from it. */
export interface Drawing {
  readonly resolutionId: string;
  readonly text: ResolutionText | null;
  readonly field?: string;
  readonly plan: BudgetPlan;
  readonly less: readonly Draw[];
  readonly more: readonly (Draw & { readonly year: number })[];
}

const sumFrom = (draws: readonly Draw[], target: MoneyTarget): number =>
  draws.filter(({ source }) => sameTarget(source, target)).reduce((sum, { amountCents }) => sum + amountCents, 0);

/** Label of the item that asks, for people; its id where the text is gone. */
const labelOf = ({ text }: Drawing, itemId: string): string =>
  text?.items.find((item) => item.itemId === itemId)?.label ?? itemId;

const factsOf = (drawing: Drawing, draw: Draw) => {
  const { plan, field } = drawing;
  return { ...(field === undefined ? {} : { field }), planId: plan.planId, item: labelOf(drawing, draw.itemId) };
};

const requireLine = (drawing: Drawing, draw: Drawing['more'][number], lineId: string): void => {
  const { plan, less, more } = drawing;
  const facts = { ...factsOf(drawing, draw), lineId };
  const account = lineAccountOf(plan, lineId);
  if (account === null) throw refused('PLAN_LINE_UNKNOWN', { ...facts, found: lineId });
  if (account.year !== draw.year) {
    throw refused('PLAN_LINE_OF_OTHER_YEAR', { ...facts, found: draw.year, expected: account.year });
  }
  if (account.direction === 'revenue' && draw.purpose === 'expense') throw refused('PLAN_LINE_IS_REVENUE', facts);
  const target: MoneyTarget = { kind: 'line', lineId };
  const available = account.availableCents + sumFrom(less, target);
  const asked = sumFrom(more, target);
  if (asked > available) throw refused('PLAN_LINE_EXHAUSTED', { ...facts, available, asked });
};

/** What the covering effect brings or saves: in the same paper as the text stands, else as it was decided. */
const coverCents = (
  { resolutionId, text }: Drawing,
  grant: GrantReference,
  { papers }: Surroundings,
): number | null => {
  if (grant.resolutionId !== resolutionId) {
    return grantIn(papers.get(grant.resolutionId), grant)?.amountCents ?? null;
  }
  const item = text?.items.find(({ itemId, state }) => itemId === grant.itemId && state !== 'struck');
  const line = (item === undefined ? [] : firstLinesOf(item)).find(({ effect }) => effect.valueId === grant.valueId);
  return line?.amountCents ?? null;
};

const requireCover = (
  drawing: Drawing,
  draw: Draw,
  grant: Extract<MoneyTarget, { kind: 'grant' }>,
  surroundings: Surroundings,
): void => {
  const { plan, less, more } = drawing;
  const facts = { ...factsOf(drawing, draw), cover: grant.resolutionId };
  const cents = coverCents(drawing, grant, surroundings);
  if (cents === null) throw refused('COVER_UNKNOWN', { ...facts, found: grant.valueId });
  const available = cents - drawnFrom(plan, grant) + sumFrom(less, grant);
  const asked = sumFrom(more, grant);
  if (asked > available) throw refused('COVER_SPENT_TWICE', { ...facts, available, asked });
};

/** @throws Rejection naming the line or the cover that does not have what is asked of it. */
export const requireSources = (drawing: Drawing, surroundings: Surroundings): void => {
  drawing.more.forEach((draw) => {
    if (draw.source.kind === 'line') requireLine(drawing, draw, draw.source.lineId);
    else requireCover(drawing, draw, draw.source, surroundings);
  });
};
