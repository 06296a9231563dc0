const OFTEN = 3;
const LONG_ENOUGH = 3;

interface Line {
  readonly text: string;
  readonly repeated: boolean;
}

const isRow = (line: string): boolean => line.startsWith('|');

/** Stands in the place of a page head that was left out. */
export const PAGE_BREAK = '\f';

/**
 * Leaves out what is printed anew at the top of every page: three or more lines in a row that each occur at least three
 * times, from their second occurrence on.
 */
export const withoutPageHeads = (lines: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + 1);
  const isRepeated = (text: string): boolean => text === '' || (!isRow(text) && (counts.get(text) ?? 0) >= OFTEN);
  const seen = new Set<string>();
  return stretches(lines.map((text) => ({ text, repeated: isRepeated(text.trim()) }))).flatMap((stretch) => {
    const printed = stretch.filter(({ text }) => text.trim() !== '').map(({ text }) => text.trim());
    const [first] = printed;
    if (first === undefined || stretch[0]?.repeated !== true || printed.length < LONG_ENOUGH) {
      return stretch.map(({ text }) => text);
    }
    if (seen.has(first)) return [PAGE_BREAK];
    seen.add(first);
    return stretch.map(({ text }) => text);
  });
};

const stretches = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const found: Line[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && last[0]?.repeated === line.repeated) last.push(line);
    else found.push([line]);
  }
  return found;
};
