import type { BudgetPlan } from '#council';
import type { MoneyTarget } from '#council/events';

/** A plan as somebody may see it: what papers they may not read take, release or block is not there, nor are its sums. */
export const planFor = (plan: BudgetPlan, mayRead: (resolutionId: string) => boolean): BudgetPlan => {
  const maySee = (target: MoneyTarget): boolean => target.kind === 'line' || mayRead(target.resolutionId);
  const { adoption } = plan;
  return {
    ...plan,
    adoption:
      adoption?.resolutionId == null || mayRead(adoption.resolutionId) ? adoption : { ...adoption, resolutionId: null },
    draws: plan.draws.filter(({ resolutionId, source }) => mayRead(resolutionId) && maySee(source)),
    releases: plan.releases.filter(({ target }) => maySee(target)),
    notes: plan.notes.filter(({ target }) => maySee(target)),
    liftedGrants: plan.liftedGrants.filter(({ resolutionId }) => mayRead(resolutionId)),
  };
};
