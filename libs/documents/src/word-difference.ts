import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface Segment {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

/** What lies between two wordings, word by word; what was deleted stands before what came in its place. */
export const wordDifference = (before: string, after: string): readonly Segment[] => {
  if (before === after) return before === '' ? [] : [{ kind: 'kept', text: after }];
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'kept',
    text: value,
  }));
};
