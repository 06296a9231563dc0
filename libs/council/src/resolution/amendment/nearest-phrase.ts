/** Enough of a quote to find its place; keeps the search of the longest text a matter of milliseconds. */
const longestSought = 200;

interface Candidate {
  readonly distance: number;
  readonly start: number;
}

/** Sellers' algorithm: the stretch of the text with the fewest letters to change, anywhere in it. */
const closestStretch = (text: string, sought: string): { distance: number; start: number; end: number } => {
  let column: Candidate[] = Array.from({ length: sought.length + 1 }, (_, row) => ({ distance: row, start: 0 }));
  let closest = { distance: sought.length, start: 0, end: 0 };
  for (let place = 0; place < text.length; place += 1) {
    let diagonal: Candidate = { distance: 0, start: place };
    const next: Candidate[] = [{ distance: 0, start: place + 1 }];
    for (let row = 1; row <= sought.length; row += 1) {
      const kept = text[place] === sought[row - 1] ? 0 : 1;
      next.push(
        best(
          { distance: diagonal.distance + kept, start: diagonal.start },
          oneMore(column[row]),
          oneMore(next[row - 1]),
        ),
      );
      diagonal = column[row] ?? diagonal;
    }
    column = next;
    const last = column[sought.length];
    if (last !== undefined && last.distance < closest.distance) closest = { ...last, end: place + 1 };
  }
  return closest;
};

const oneMore = (candidate: Candidate | undefined): Candidate =>
  candidate === undefined
    ? { distance: Number.POSITIVE_INFINITY, start: 0 }
    : { distance: candidate.distance + 1, start: candidate.start };

const best = (first: Candidate, ...others: readonly Candidate[]): Candidate =>
  others.reduce((least, candidate) => (candidate.distance < least.distance ? candidate : least), first);

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\uD800-\uDFFF]/u.test(character);

const wholeWords = (text: string, start: number, end: number): string => {
  let [from, to] = [start, end];
  while (from > 0 && isWordPart(text[from - 1]) && isWordPart(text[from])) from -= 1;
  while (to < text.length && isWordPart(text[to]) && isWordPart(text[to - 1])) to += 1;
  return text.slice(from, to).trim();
};

/** The words of the text that come nearest to the quote; null when more than half of it would have to be changed. */
export const nearestPhrase = (text: string, quote: string): string | null => {
  const sought = quote.slice(0, longestSought);
  const { distance, start, end } = closestStretch(text, sought);
  if (distance * 2 > sought.length || end <= start) return null;
  return wholeWords(text, start, end);
};
