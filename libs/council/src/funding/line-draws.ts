import { streamName } from '#kernel';
import { firstLinesOf } from '../budget/budget-state.ts';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import type { BudgetPlan, BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { Draw, MoneyTarget } from '../budget-plan/plan-line.ts';
import { sameDraw } from '../budget-plan/same-money.ts';
import { requireSources } from './require-sources.ts';
import { refused } from '../rejection-codes.ts';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import type { CoverSource } from '../resolution/text/money-place.ts';
import { isStreamSafe } from '../resolution/stream-safe.ts';
import type { Companion } from '../subject.ts';
import type { Surroundings } from '../surroundings.ts';

/** A draw, and the plan in whose books it is kept. */
export interface PlannedDraw extends Draw {
  readonly planId: string;
  readonly year: number;
}

/** A resolution, and the text that binds: null when nothing of it does any more, or does not for a time. */
export interface BindingText {
  readonly resolutionId: string;
  readonly text: ResolutionText | null;
  /** What of the command is at fault when a source does not have it; absent: none of its fields by itself. */
  readonly field?: string;
}

const targetOf = (source: CoverSource): MoneyTarget => {
  if (source.kind === 'line') return { kind: 'line', lineId: source.lineId };
  const { resolutionId, itemId, valueId } = source;
  return { kind: 'grant', resolutionId, itemId, valueId };
};

type Place = Pick<PlannedDraw, 'itemId' | 'valueId' | 'amountCents' | 'year'>;

const drawsOfEffect = ({ line, coverFrom }: BudgetEffect, place: Place): readonly PlannedDraw[] => [
  ...(line === undefined
    ? []
    : [{ ...place, planId: line.planId, source: targetOf({ kind: 'line', ...line }), purpose: 'expense' as const }]),
  ...(coverFrom === undefined
    ? []
    : [{ ...place, planId: coverFrom.planId, source: targetOf(coverFrom), purpose: 'cover' as const }]),
];

/** What the items that stand take from lines and covers; what comes to nothing takes nothing. */
export const drawsOf = (text: ResolutionText | null): readonly PlannedDraw[] =>
  (text?.items ?? [])
    .filter(({ state }) => state !== 'struck')
    .flatMap((item) =>
      firstLinesOf(item)
        .filter(({ effect, amountCents }) => effect.horizon !== 'financialPlan' && amountCents > 0)
        .flatMap(({ effect, amountCents }) =>
          drawsOfEffect(effect, { itemId: item.itemId, valueId: effect.valueId, amountCents, year: effect.year }),
        ),
    );

/** `asked` less what `from` has of the same; only what is more than nothing. */
const beyond = <Each extends Draw>(asked: readonly Each[], from: readonly Draw[]): readonly Each[] =>
  asked
    .map((draw) => {
      const held = from.find((each) => sameDraw(each, draw))?.amountCents ?? 0;
      return { ...draw, amountCents: draw.amountCents - held };
    })
    .filter(({ amountCents }) => amountCents > 0);

const plain = ({ source, purpose, itemId, valueId, amountCents }: Draw): Draw => ({
  ...{ source, purpose, itemId, valueId, amountCents },
});

const planIn = ({ plans }: Surroundings, planId: string, { field }: BindingText): BudgetPlan => {
  const plan: BudgetPlanState | undefined = isStreamSafe(planId) ? plans.get(planId) : undefined;
  if (plan === undefined || plan.status === 'absent') {
    throw refused('PLAN_UNKNOWN', field === undefined ? { planId } : { field, planId });
  }
  return plan;
};

const eventsOf = (
  binding: BindingText,
  asked: readonly PlannedDraw[],
  plan: BudgetPlan,
  surroundings: Surroundings,
): readonly BudgetPlanEvent[] => {
  const { planId } = plan;
  const { resolutionId } = binding;
  const held = plan.draws.filter((draw) => draw.resolutionId === resolutionId);
  const [more, less] = [beyond(asked, held), beyond(held, asked)];
  requireSources({ ...binding, plan, less, more }, surroundings);
  return [
    ...(less.length === 0
      ? []
      : [{ type: 'LineReturned' as const, data: { planId, resolutionId, draws: less.map(plain) } }]),
    ...(more.length === 0
      ? []
      : [{ type: 'LineDrawn' as const, data: { planId, resolutionId, draws: more.map(plain) } }]),
  ];
};

/**
 * What a change of the binding text does to the lines it takes from: taken is what is more than before, given back
 * exactly what is less. For a decision, and likewise for whatever takes its effect away or gives it back: `text` null
 * returns everything. The plans (see `moneyNeighbours`) must be among the neighbours of the command, in the same append.
 *
 * @throws Rejection PLAN_UNKNOWN, PLAN_LINE_UNKNOWN, PLAN_LINE_OF_OTHER_YEAR, PLAN_LINE_IS_REVENUE,
 * PLAN_LINE_EXHAUSTED, COVER_UNKNOWN or COVER_SPENT_TWICE
 */
export const lineCompanions = (binding: BindingText, surroundings: Surroundings): readonly Companion[] => {
  const asked = Map.groupBy(drawsOf(binding.text), ({ planId }) => planId);
  const holding = [...surroundings.plans].flatMap(([planId, plan]) =>
    plan.status !== 'absent' && plan.draws.some(({ resolutionId }) => resolutionId === binding.resolutionId)
      ? [planId]
      : [],
  );
  return [...new Set([...asked.keys(), ...holding])].flatMap((planId) => {
    const events = eventsOf(binding, asked.get(planId) ?? [], planIn(surroundings, planId, binding), surroundings);
    return events.length === 0 ? [] : [{ stream: streamName(`budget-${planId}`), expected: 'asLoaded', events }];
  });
};
