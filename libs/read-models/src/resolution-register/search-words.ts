import { resolutionIdOf } from '#council/events';

/** One word of a search: as it reads in texts, in all its spellings, and as a number when it has a digit. */
export interface SearchWord {
  readonly spellings: readonly string[];
  /** As `numberWords` keeps numbers; null for a word without a digit. */
  readonly number: string | null;
}

/** More words than anybody types; what comes after is left out. */
const MOST_WORDS = 20;

/** Whatever was typed, as words of letters, digits and inner hyphens; punctuation and operators fall away. */
export const searchWords = (search: string): readonly SearchWord[] =>
  search
    .normalize('NFC')
    .split(/[\s\u0000-\u001f]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => ({ spellings: spellingsOf(word), number: /\d/.test(word) ? resolutionIdOf(word) : null }));

/** Who has no umlauts on the keyboard writes ae, oe, ue. */
const spellingsOf = (word: string): readonly string[] => {
  const letters = word
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ');
  const withUmlauts = letters.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü');
  return withUmlauts === letters ? [letters] : [letters, withUmlauts];
};
