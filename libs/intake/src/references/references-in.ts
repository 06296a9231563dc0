import { referencesIn as citedIn } from '#council/events';

import type { ReadReference } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';

/** What the paper cites besides itself, each once for every item that cites it. */
export const referencesIn = (passages: readonly Passage[], ownPaper: string | null): readonly ReadReference[] => {
  const cited = passages
    .flatMap(({ label, text }) => citedIn(text).map(({ kind, number, date }) => ({ label, kind, number, date })))
    .filter(({ kind, number }) => kind !== 'paper' || number !== ownPaper);
  return [...new Map(cited.map((reference) => [JSON.stringify(reference), reference])).values()];
};
