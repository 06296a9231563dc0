import type { ResolutionText } from '../resolution/text/item.ts';
import { printItem } from '../resolution/text/print-item.ts';
import type { PlacedReference, Reference } from './reference.ts';
import { paperKey, referenceKey } from './reference-key.ts';
import { referencesIn } from './references-in.ts';

interface CitingPaper {
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly title: string;
  /** What is cited outside the items, as the draft names it. */
  readonly stated: readonly Reference[];
  readonly text: ResolutionText;
}

const placed = (label: string | null, references: readonly Reference[]): readonly PlacedReference[] =>
  references.map((reference) => {
    const { kind, number, date, body } = reference;
    return { label, kind, number, date, body, key: referenceKey(reference) };
  });

/** What a paper cites besides itself, each once for every place. What is struck cites nothing any more. */
export const referencesOf = ({ paper, title, stated, text }: CitingPaper): readonly PlacedReference[] => {
  const own = paperKey(paper);
  const found = [
    ...placed(null, [...stated, ...referencesIn(title)]),
    ...text.items
      .filter(({ state }) => state !== 'struck')
      .flatMap((item) => placed(item.label, referencesIn(printItem(item)))),
  ].filter(({ key }) => key !== own);
  return [...new Map(found.map((reference) => [JSON.stringify(reference), reference])).values()];
};
