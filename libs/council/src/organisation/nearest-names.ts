import { nameKey } from './name-key.ts';

/** How many letters have to be put in, left out or changed (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(one).entries()) {
    const above = row;
    row = [line + 1];
    for (const [column, wanted] of Array.from(other).entries()) {
      const changed = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      row.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
    }
  }
  return row.at(-1) ?? 0;
};

/** The names that look most like the one found, the likest first; of equals the first in the alphabet. */
export const nearestNames = (found: string, names: readonly string[], atMost = 3): readonly string[] => {
  const key = nameKey(found);
  return names
    .map((name) => ({ name, far: distance(key, nameKey(name)) }))
    .sort((one, other) => one.far - other.far || (one.name < other.name ? -1 : 1))
    .slice(0, atMost)
    .map(({ name }) => name);
};
