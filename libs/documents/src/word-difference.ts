import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export interface Segment {
  readonly kind: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

/** A word, a figure with all its signs (54.340, 01.01.2024), a single sign, or the space between them. */
const token = /[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const tokensOf = (text: string): string[] => text.match(token) ?? [];

/** What lies between two wordings, word by word; what was deleted stands before what came in its place. */
export const wordDifference = (before: string, after: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let deleted = '';
  let inserted = '';
  const closeChange = (): void => {
    if (deleted !== '') segments.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') segments.push({ kind: 'inserted', text: inserted });
    deleted = '';
    inserted = '';
  };
  const parts = diffArrays(tokensOf(before), tokensOf(after));
  for (const [index, { added, removed, value }] of parts.entries()) {
    const text = value.join('');
    const isGap = text.trim() === '' && index > 0 && index < parts.length - 1;
    if (added || removed || isGap) {
      // A space between two changed words belongs to the change, or every word would be one of its own.
      if (!added) deleted += text;
      if (!removed) inserted += text;
    } else {
      closeChange();
      segments.push({ kind: 'kept', text });
    }
  }
  closeChange();
  return segments;
};
