import type { BudgetQuestion } from '#audit';
import { resolutionIdOf } from '#council/events';

import { CommandRefused } from '../command-refused.ts';

type PaperQuestion = BudgetQuestion & { readonly resolutionId: string };

/**
 * Asks about one paper, whose number may be written in any spelling; a shell may have parted it at its spaces.
 * @throws CommandRefused when the record does not know it, on that day and at that moment.
 */
export const aboutPaper =
  <Answer>(words: readonly string[], answer: (question: PaperQuestion) => Promise<Answer | null>) =>
  async (question: BudgetQuestion): Promise<Answer> => {
    const paper = words.join(' ');
    const found = await answer({ ...question, resolutionId: resolutionIdOf(paper) });
    if (found !== null) return found;
    throw new CommandRefused(
      `Paper ${JSON.stringify(paper)} did not exist on ${question.asOf}, as known at ${question.knownAt}.`,
    );
  };
