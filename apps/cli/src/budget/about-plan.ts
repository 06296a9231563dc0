import type { BudgetQuestion } from '#audit';

import { CommandRefused } from '../command-refused.ts';

const streamSafe = /^[a-z0-9][a-z0-9.-]{0,190}$/;

/**
 * Asks about one budget plan.
 * @throws CommandRefused when the record does not know it, on that day and at that moment.
 */
export const aboutPlan =
  <Answer>(
    planId: string,
    answer: (question: BudgetQuestion & { readonly planId: string }) => Promise<Answer | null>,
  ) =>
  async (question: BudgetQuestion): Promise<Answer> => {
    const found = streamSafe.test(planId) ? await answer({ ...question, planId }) : null;
    if (found !== null) return found;
    throw new CommandRefused(
      `Budget plan ${JSON.stringify(planId)} did not exist on ${question.asOf}, as known at ${question.knownAt}.`,
    );
  };
