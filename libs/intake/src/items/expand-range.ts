import { UnreadablePaper } from '../unreadable-paper.ts';
import { parentLabel } from './labels.ts';

const mostItems = 200;

const last = (label: string): string => label.split('.').at(-1) ?? '';

const isLetter = (label: string): boolean => /^[a-z]$/.test(last(label));

const placeOf = (label: string): number => (isLetter(label) ? last(label).charCodeAt(0) : Number(last(label)));

const printed = (place: number, letters: boolean): string => (letters ? String.fromCharCode(place) : String(place));

/**
 * "2.3.1 bis 2.3.5" as its single labels.
 *
 * @throws UnreadablePaper when first and last do not stand under one parent in this order: what lies between them would
 * be a guess.
 */
export const expandRange = (file: string, from: string, until: string): readonly string[] => {
  const written = `the range "${from} bis ${until}"`;
  const parent = parentLabel(from);
  if (parent !== parentLabel(until))
    throw new UnreadablePaper(file, {
      found: written,
      expected: 'first and last item under one parent',
      because: 'numbering',
    });
  const count = placeOf(until) - placeOf(from) + 1;
  if (count < 2)
    throw new UnreadablePaper(file, { found: written, expected: 'the smaller number first', because: 'numbering' });
  if (count > mostItems)
    throw new UnreadablePaper(file, {
      found: written,
      expected: `at most ${mostItems} items in one range`,
      because: 'numbering',
    });
  return Array.from({ length: count }, (_, index) =>
    [...(parent === '' ? [] : [parent]), printed(placeOf(from) + index, isLetter(from))].join('.'),
  );
};
