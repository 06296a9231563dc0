import { resolutionIdOf } from '#council/events';

import { notThen } from '../not-then.ts';
import type { AskedQuestion } from './ask.ts';

type PaperQuestion = AskedQuestion & { readonly resolutionId: string };

/**
 * Asks about one paper, whose number may be written in any spelling; a shell may have parted it at its spaces.
 * @throws CommandRefused when the record does not know it, on that day and at that moment.
 */
export const aboutPaper =
  <Answer>(words: readonly string[], answer: (question: PaperQuestion) => Promise<Answer | null>) =>
  async (question: AskedQuestion): Promise<Answer> => {
    const paper = words.join(' ');
    const found = await answer({ ...question, resolutionId: resolutionIdOf(paper) });
    if (found !== null) return found;
    throw notThen(`Paper ${JSON.stringify(paper)}`, question);
  };
