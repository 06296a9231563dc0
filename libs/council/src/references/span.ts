/** Where something stands in a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const byStart = (one: Span, other: Span): number => one.start - other.start;

/** The spans of which none overlaps one of `taken`, in the order of the text. */
export const outsideOf = <Kind extends Span>(spans: readonly Kind[], taken: readonly Span[]): readonly Kind[] => {
  const barred = taken.toSorted(byStart);
  let next = 0;
  let reach = -1;
  return spans.toSorted(byStart).filter(({ start, end }) => {
    for (let bar = barred[next]; bar !== undefined && bar.start <= start; bar = barred[next]) {
      reach = Math.max(reach, bar.end);
      next += 1;
    }
    return reach <= start && (barred[next]?.start ?? end) >= end;
  });
};

export const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });
