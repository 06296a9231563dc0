import type { Establishment, EstablishmentAsked } from '#council';
import { establishmentOn } from '#council';
import type { Instant, IsoDate, Position } from '#kernel';
import { budgetedPapers } from './budgeted-papers.ts';
import type { ReadersQuestion } from './budget-question.ts';
import { everyPaper } from './every-paper.ts';

/** Stellenplan by department on one day. */
export interface EstablishmentAnswer extends Establishment {
  /** The day on which the posts are in force. */
  readonly on: IsoDate;
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly position: Position;
}

/** From the record alone: the posts of the plan of that year, and what resolutions did to them. */
export const establishment = async ({
  store,
  asOf,
  knownAt,
  on,
  department,
  mayRead = () => true,
}: ReadersQuestion & EstablishmentAsked): Promise<EstablishmentAnswer> => {
  const position = await store.positionAt(knownAt);
  const { onDay, plans } = await everyPaper(store, { asOf, upTo: position });
  const readable = onDay.filter((paper) => paper.status !== 'absent' && mayRead(paper.resolutionId));
  return {
    on,
    asOf,
    knownAt,
    position,
    ...establishmentOn({ on, department }, budgetedPapers(readable, plans), plans),
  };
};
