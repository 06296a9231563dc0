import { placeholder } from '../text/print-item.ts';
import { printValue } from '../text/print-value.ts';
import type { Value } from '../text/value.ts';

/** A stretch of a template and what a reader sees of it: words as they are, or a value. */
export interface PrintedPiece {
  readonly printed: string;
  /** Where it stands in the template. */
  readonly start: number;
  readonly end: number;
  readonly valueId: string | null;
}

const words = (template: string, start: number, end: number): readonly PrintedPiece[] =>
  start === end ? [] : [{ printed: template.slice(start, end), start, end, valueId: null }];

/** The template cut at its values; the printed parts, joined, are what `printText` gives. */
export const printedPieces = (template: string, values: readonly Value[]): readonly PrintedPiece[] => {
  const pieces: PrintedPiece[] = [];
  let reached = 0;
  for (const match of template.matchAll(placeholder)) {
    const [whole, valueId = ''] = match;
    const value = values.find((candidate) => candidate.valueId === valueId);
    if (value === undefined) continue;
    const end = match.index + whole.length;
    pieces.push(...words(template, reached, match.index));
    pieces.push({ printed: printValue(value), start: match.index, end, valueId });
    reached = end;
  }
  return [...pieces, ...words(template, reached, template.length)];
};
