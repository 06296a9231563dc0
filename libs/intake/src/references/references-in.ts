import type { ReadReference } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';
import { papersIn } from './paper-numbers.ts';
import { resolutionsIn } from './resolution-numbers.ts';

const citedIn = ({ label, text }: Passage): readonly ReadReference[] =>
  [
    ...resolutionsIn(text).map(({ start, number, date }) => ({ start, kind: 'resolution' as const, number, date })),
    ...papersIn(text).map(({ start, number }) => ({ start, kind: 'paper' as const, number, date: null })),
  ]
    .toSorted((one, other) => one.start - other.start)
    .map(({ kind, number, date }) => ({ label, kind, number, date }));

/** What the paper cites besides itself, each once for every item that cites it. */
export const referencesIn = (passages: readonly Passage[], ownPaper: string | null): readonly ReadReference[] => {
  const cited = passages.flatMap(citedIn).filter(({ kind, number }) => kind !== 'paper' || number !== ownPaper);
  return [...new Map(cited.map((reference) => [JSON.stringify(reference), reference])).values()];
};
