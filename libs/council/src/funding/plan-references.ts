import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { Item } from '../resolution/text/item.ts';
import type { CoverSource, PlanLineReference } from '../resolution/text/money-place.ts';

type Money = Pick<Item, 'effects'>;

const budgetEffects = (items: readonly Money[]): readonly BudgetEffect[] =>
  items.flatMap(({ effects }) => effects.filter((effect) => effect.kind === 'budget'));

/** Where an effect takes money from: its line, and what covers it. */
export const sourcesOf = ({ line, coverFrom }: BudgetEffect): readonly CoverSource[] => [
  ...(line === undefined ? [] : [ofLine(line)]),
  ...(coverFrom === undefined ? [] : [coverFrom]),
];

const ofLine = ({ planId, lineId }: PlanLineReference): CoverSource => ({ kind: 'line', planId, lineId });

/** Every plan that these items take from, or in whose books a cover of theirs is kept. */
export const plansNamedIn = (items: readonly Money[]): readonly string[] => [
  ...new Set(
    budgetEffects(items)
      .flatMap(sourcesOf)
      .map(({ planId }) => planId),
  ),
];

/** Every resolution whose effects cover something of these items. */
export const coversNamedIn = (items: readonly Money[]): readonly string[] => [
  ...new Set(
    budgetEffects(items).flatMap(({ coverFrom }) => (coverFrom?.kind === 'effect' ? [coverFrom.resolutionId] : [])),
  ),
];
