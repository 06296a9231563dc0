import type { RecommendationReference } from '#council/events';

import type { AmendmentLine } from './amendment-line.ts';

/** A committee that adopted parts of it recommended those parts only. */
export const adoptedWith = (
  { partVotes }: AmendmentLine,
  adopts: RecommendationReference | null,
): 'adopted' | 'adoptedInPart' => {
  const last = partVotes.findLast(({ body }) => body === adopts?.body);
  return last?.parts.some(({ outcome }) => outcome === 'rejected') === true ? 'adoptedInPart' : 'adopted';
};
