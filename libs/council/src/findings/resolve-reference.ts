import type { IsoDate } from '#kernel';
import type { FindingMaterial } from './finding-material.ts';
import type { Citation, ReferenceIndex } from './reference-index.ts';

/** What a reference comes to. */
export type Resolved =
  | { readonly kind: 'known'; readonly to: FindingMaterial }
  | { readonly kind: 'unknown' }
  /** Cited without a day, and there are several. */
  | { readonly kind: 'ambiguous'; readonly to: readonly Decided[] }
  /** Number, body and year are known, but the day is another one. */
  | { readonly kind: 'otherDate'; readonly to: Decided };

/** A paper with the resolution it became. */
export interface Decided {
  readonly paper: FindingMaterial;
  readonly body: string;
  readonly date: IsoDate;
}

const decidedAmong = (papers: readonly FindingMaterial[]): readonly Decided[] =>
  papers.flatMap((paper) =>
    paper.resolution === null ? [] : [{ paper, body: paper.resolution.body, date: paper.resolution.date }],
  );

/** The body meant: the one named or, where none is, the one that decides the citing paper. */
export const bodyMeant = ({ body, from }: Pick<Citation, 'body' | 'from'>): string => body ?? from.decidingBody;

const known = ({ paper }: Decided): Resolved => ({ kind: 'known', to: paper });

/** Without a day the number has to speak for itself. */
const withoutDate = (own: readonly Decided[], all: readonly Decided[]): Resolved => {
  const candidates = own.length > 0 ? own : all;
  const [only, second] = candidates;
  if (only === undefined) return { kind: 'unknown' };
  return second === undefined ? known(only) : { kind: 'ambiguous', to: candidates };
};

const resolveResolution = (citation: Citation, index: ReferenceIndex): Resolved => {
  const named = decidedAmong(index.named(citation.key));
  const own = named.filter(({ body }) => body === bodyMeant(citation));
  // A body that is named is believed; an unnamed one may be any.
  const all = citation.body === null ? named : own;
  if (citation.date === null) return withoutDate(own, all);
  const onDay = [...own, ...all].find(({ date }) => date === citation.date);
  if (onDay !== undefined) return known(onDay);
  const [other] = own;
  return other === undefined ? { kind: 'unknown' } : { kind: 'otherDate', to: other };
};

/** Finds what is cited, by body, number and year: numbers begin anew every year, so 2018 and 2021 are two resolutions. */
export const resolveReference = (citation: Citation, index: ReferenceIndex): Resolved => {
  if (citation.kind === 'resolution') return resolveResolution(citation, index);
  const [paper] = index.named(citation.key);
  return paper === undefined ? { kind: 'unknown' } : { kind: 'known', to: paper };
};
