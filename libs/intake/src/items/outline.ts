/** How a label is written: "2.3.", "a)", "aa)", "IV.". */
export type LabelKind = 'decimal' | 'letter' | 'doubleLetter' | 'roman';

/** Where a reader is in the numbering; what a letter or a number stands under follows from it. */
export interface Outline {
  readonly roman: string | null;
  readonly decimal: string | null;
  readonly letter: string | null;
  readonly doubleLetter: string | null;
}

export const beforeFirst: Outline = { roman: null, decimal: null, letter: null, doubleLetter: null };

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');

const below = (above: string | null, written: string): string => (above === null ? written : `${above}.${written}`);

const lastOf = (label: string | null): string | null => label?.split('.').at(-1) ?? null;

const letterAfter = (letter: string | null): string =>
  letter === null ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);

const romanAfter = (roman: string | null): string | undefined =>
  roman === null ? romans[0] : romans[romans.indexOf(roman) + 1];

/** A Roman number opens a section; behind a decimal one without a section it is a word. */
const placeRoman = (written: string, { roman, decimal }: Outline): Outline | null => {
  if (written !== romanAfter(roman) || (roman === null && decimal !== null)) return null;
  return { ...beforeFirst, roman: written };
};

const placeLetter = (written: string, outline: Outline): Outline | null => {
  if (written !== letterAfter(lastOf(outline.letter))) return null;
  return { ...outline, letter: below(outline.decimal ?? outline.roman, written), doubleLetter: null };
};

const placeDoubleLetter = (written: string, outline: Outline): Outline | null => {
  const next = letterAfter(lastOf(outline.doubleLetter)?.charAt(0) ?? null);
  if (outline.letter === null || written !== next.repeat(2)) return null;
  return { ...outline, doubleLetter: below(outline.letter, written) };
};

/**
 * The outline after a label. Numbers may leave gaps, as struck items do; letters and Roman numbers count only in their
 * order, because "c)" without a "b)" before it may be anything. Null: not a label here.
 */
export const outlineAfter = (kind: LabelKind, written: string, outline: Outline): Outline | null => {
  switch (kind) {
    case 'decimal':
      return { ...beforeFirst, roman: outline.roman, decimal: below(outline.roman, written) };
    case 'roman':
      return placeRoman(written, outline);
    case 'letter':
      return placeLetter(written, outline);
    case 'doubleLetter':
      return placeDoubleLetter(written, outline);
  }
};

/** The label just reached, with all it stands under: "2.3.a", "II.1". */
export const labelOf = ({ roman, decimal, letter, doubleLetter }: Outline): string =>
  doubleLetter ?? letter ?? decimal ?? roman ?? '';
