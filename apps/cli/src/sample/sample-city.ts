import type { CouncilCommand } from '#council';
import { otherPapers } from './other-papers.ts';
import { wiesbadenScript } from './wiesbaden/script.ts';

/** Every command of the sample city, in the order in which the office gave them. */
export const sampleCity: readonly CouncilCommand[] = [...wiesbadenScript, ...otherPapers];
