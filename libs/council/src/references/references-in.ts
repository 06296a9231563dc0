import { papersIn } from './paper-numbers.ts';
import type { Reference } from './reference.ts';
import { resolutionsIn } from './resolution-numbers.ts';

/** Papers and resolutions that a text cites, in the order of the text, as often as it cites them. */
export const referencesIn = (text: string): readonly Reference[] =>
  [
    ...resolutionsIn(text).map(({ start, number, date, body }) => ({
      ...{ start, kind: 'resolution' as const, number, date, body },
    })),
    ...papersIn(text).map(({ start, number }) => ({ start, kind: 'paper' as const, number, date: null, body: null })),
  ]
    .toSorted((one, other) => one.start - other.start)
    .map(({ kind, number, date, body }) => ({ kind, number, date, body }));
