import { resolutionIdOf } from '#council/events';

/** One word of a search: as it reads in texts, in all its spellings, and as a number when it has a digit. */
export interface SearchWord {
  readonly spellings: readonly string[];
  /** As `numberWords` keeps numbers; null for a word without a digit. */
  readonly number: string | null;
}

/** More and longer words than anybody types; what comes after is left out. */
const MOST_WORDS = 20;
const LONGEST_WORD = 100;

/** Whatever was typed, as words; signs stay only inside a word (10.000, 23-V-15-0007), operators and quotes nowhere. */
export const searchWords = (search: string): readonly SearchWord[] =>
  search
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.,/-]+/u)
    .map((word) => word.replace(/^[.,/-]+|[.,/-]+$/g, '').slice(0, LONGEST_WORD))
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((word) => ({ spellings: spellingsOf(word), number: /\d/.test(word) ? resolutionIdOf(word) : null }));

/** Who has no umlauts on the keyboard writes ae, oe, ue. */
const spellingsOf = (word: string): readonly string[] => {
  const withUmlauts = word.replaceAll('ae', 'ä').replaceAll('oe', 'ö').replaceAll('ue', 'ü');
  return withUmlauts === word ? [word] : [word, withUmlauts];
};
