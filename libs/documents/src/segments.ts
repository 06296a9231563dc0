import { diffWordsWithSpace } from 'diff';

/** A piece of an item: it stayed, it is new, or it fell. */
export interface Segment {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

const kindOf = ({ added, removed }: { readonly added: boolean; readonly removed: boolean }): Segment['kind'] => {
  if (added) return 'inserted';
  return removed ? 'deleted' : 'kept';
};

/**
 * What changed from one wording to the other, word by word. Where next to nothing stayed, the old and the new wording
 * stand one after the other: patchwork of single words is harder to read than both.
 */
export const segmentsOf = (before: string, after: string): readonly Segment[] => {
  const segments = diffWordsWithSpace(before, after).map((part) => ({ kind: kindOf(part), text: part.value }));
  const kept = segments
    .filter(({ kind }) => kind === 'kept')
    .reduce((length, { text }) => length + text.trim().length, 0);
  if (segments.length <= 3 || kept * 4 >= Math.max(before.length, after.length)) return segments;
  return [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
};
