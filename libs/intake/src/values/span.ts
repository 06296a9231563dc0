/** Where something stands in a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The spans of which none overlaps one of `taken`. */
export const outsideOf = <Kind extends Span>(spans: readonly Kind[], taken: readonly Span[]): readonly Kind[] =>
  spans.filter((span) => taken.every((other) => !overlaps(span, other)));

export const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
