/** Paper numbers in counting order: "22-V-2-9" before "22-V-10-1". */
export const paperSortKey = (paper: string): string =>
  plain(paper).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'));

/** Dictionary order (DIN 5007, variant 1): umlauts as their vowel, ß as ss, capitals as small letters. */
export const titleSortKey = (title: string): string => plain(title);

/** By the day that is shown; on one day, what was recorded later comes later. */
export const updatedSortKey = (updatedOn: string | null, position: string): string =>
  `${updatedOn ?? ''} ${position.padStart(20, '0')}`;

const plainLetters = /^[ -~]*$/;
const german = /[äöüßÄÖÜ]/g;
const withoutDots: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss', Ä: 'a', Ö: 'o', Ü: 'u' };

const plain = (text: string): string => words(withoutUmlauts(text)).trim();

/** Every page of a rebuild asks for its keys, so what has the letters of German and no others takes the short way. */
const withoutUmlauts = (text: string): string =>
  plainLetters.test(text) ? text : text.replace(german, (letter) => withoutDots[letter] ?? letter);

const words = (text: string): string =>
  plainLetters.test(text)
    ? text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')
    : text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('ß', 'ss')
        .replace(/[^\p{L}\p{N}]+/gu, ' ');
