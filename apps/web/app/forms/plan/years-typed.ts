import type { Typed } from '../typed.ts';
import { textAt } from '../typed.ts';

/** The years whose boxes are ticked: `years.2024`. */
export const yearsTyped = (typed: Typed): readonly number[] =>
  Object.keys(typed)
    .flatMap((name) => /^years\.(\d{4})$/.exec(name)?.[1] ?? [])
    .filter((year) => textAt(typed, `years.${year}`) === 'ja')
    .map(Number)
    .toSorted((one, other) => one - other);

/** One entry in each line of a text; empty lines are none. */
export const linesTyped = (typed: Typed, name: string): readonly string[] =>
  textAt(typed, name)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
