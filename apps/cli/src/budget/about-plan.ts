import type { BudgetQuestion } from '#audit';
import { budgetPlans } from '#audit';

import { CommandRefused } from '../command-refused.ts';
import { notThen } from '../not-then.ts';
import type { AskedQuestion } from './ask.ts';

const streamSafe = /^[a-z0-9][a-z0-9.-]{0,190}$/;

/**
 * Asks about one budget plan.
 * @throws CommandRefused naming the plans that there were, when the record does not know it on that day and at that moment.
 */
export const aboutPlan =
  <Answer>(
    planId: string,
    answer: (question: BudgetQuestion & { readonly planId: string }) => Promise<Answer | null>,
  ) =>
  async (question: AskedQuestion): Promise<Answer> => {
    const found = streamSafe.test(planId) ? await answer({ ...question, planId }) : null;
    if (found !== null) return found;
    const { plans } = await budgetPlans(question);
    const known = plans.length === 0 ? 'There was none.' : `There were ${plans.map((plan) => plan.planId).join(', ')}.`;
    throw new CommandRefused(`${notThen(`Budget plan ${JSON.stringify(planId)}`, question).message} ${known}`);
  };
