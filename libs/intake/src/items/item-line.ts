import type { ItemMarker } from '../paper-reading.ts';
import type { LabelKind } from './outline.ts';

/** The start of an item: one label, a range or an enumeration of labels, and perhaps a word for what became of it. */
export interface ItemLine {
  readonly from: string;
  readonly kind: LabelKind;
  /** The last label of a range ("bis") or the labels of an enumeration. */
  readonly until: string | null;
  readonly marker: ItemMarker | null;
  /** How many letters of the line are label and marker; the item's text begins there. */
  readonly textAt: number;
}

// "2.3." and "2)" are labels and so is "2.3" alone; "2 VZÄ" and "20. Dezember" are none.
const label = String.raw`\d{1,2}(?:\.\d{1,2})*`;
const start = new RegExp(String.raw`^(?:(?:Ziffer|Nr\.|Punkt)\s+)?(${label})(?:\.\)|[.)]|(?<=\.\d{1,2}))(?:\s+|$)`);
const range = new RegExp(
  String.raw`^(?:(?:Ziffern?|Nrn?\.|Punkte?)\s+)?(${label})\.?\s*(?:bis|–|-)\s*(${label})(?:\.\)|[.)])?(?:\s+|$)`,
);
const noLabel =
  /^(?:€|Euro|T?EUR|T€|Mio|Mrd|%|V[zZ]Ä|Stellen?|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

const words: Readonly<Record<string, ItemMarker>> = {
  gestrichen: 'struck',
  entfällt: 'struck',
  neu: 'inserted',
  unverändert: 'unchanged',
};
const word = Object.keys(words).join('|');
/** A marker stands alone, in brackets, or before a colon or dash: "neue Stellen" and "unverändert gilt" are text. */
const markers = [
  new RegExp(`^(${word})[.:]?$`, 'i'),
  new RegExp(String.raw`^[([](?:wird\s+)?(${word})[)\]][.:]?\s*`, 'i'),
  new RegExp(String.raw`^(?:wird|werden)\s+(${word})[.]?$`, 'i'),
  new RegExp(String.raw`^(${word})\s*(?::|\s[–-]\s)\s*`, 'i'),
  new RegExp(String.raw`^[–-]\s*(${word})(?:\s*[–-]|:|$)\s*`, 'i'),
];
const atEnd = new RegExp(String.raw`\s*(?:[([](?:wird\s+)?(${word})[)\]]|\s[–-]\s*(${word}))\.?$`, 'i');
const lastWord = new RegExp(String.raw`\s(${word})\.?$`, 'i');

const markerIn = (rest: string): { readonly marker: ItemMarker; readonly length: number } | null => {
  for (const pattern of markers) {
    const found = pattern.exec(rest);
    const marker = words[found?.[1]?.toLowerCase() ?? ''];
    if (found !== null && marker !== undefined) return { marker, length: found[0].length };
  }
  return null;
};

/** A marker behind the text: in brackets, after a dash, or bare when all before it is struck out. */
export const markerBehind = (
  text: string,
  isStruckBefore: (place: number) => boolean,
): { readonly marker: ItemMarker; readonly textUntil: number } | null => {
  const set = atEnd.exec(text);
  const bare = lastWord.exec(text);
  const found = set ?? (bare !== null && isStruckBefore(bare.index) ? bare : null);
  const marker = found === null ? undefined : words[found.slice(1).join('').toLowerCase()];
  return found === null || marker === undefined || found.index === 0 ? null : { marker, textUntil: found.index };
};

interface Label extends Pick<ItemLine, 'kind' | 'from' | 'until'> {
  /** Where it ends. */
  readonly at: number;
}

const lineWith = ({ at, ...label }: Label, text: string): ItemLine => {
  const found = markerIn(text.slice(at));
  return { ...label, marker: found?.marker ?? null, textAt: at + (found?.length ?? 0) };
};

const letterRange = /^([a-z])\)\s*(?:bis|–|-)\s*([a-z])\)(?:\s+|$)/;
const lettered: readonly (readonly [LabelKind, RegExp])[] = [
  ['letter', /^([a-z])\)(?:\s+|$)/],
  ['doubleLetter', /^(([a-z])\2)\)(?:\s+|$)/],
  ['roman', /^(X{0,2}(?:IX|IV|V?I{1,3}|V|X))\.(?:\s+(?!Quartal|Halbjahr)|$)/],
];

/** "a)", "aa)" and "IV."; whether it is a label follows from what stands before it. */
const letteredLine = (text: string): ItemLine | null => {
  const wide = letterRange.exec(text);
  if (wide !== null && markerIn(text.slice(wide[0].length)) !== null) {
    return lineWith({ kind: 'letter', from: wide[1] ?? '', until: wide[2] ?? null, at: wide[0].length }, text);
  }
  for (const [kind, pattern] of lettered) {
    const found = pattern.exec(text);
    if (found !== null) return lineWith({ kind, from: found[1] ?? '', until: null, at: found[0].length }, text);
  }
  return null;
};

/** Null when the paragraph is no start of an item. `text` is plain, with single spaces. */
export const itemLine = (text: string): ItemLine | null => {
  const wide = range.exec(text);
  if (wide !== null && markerIn(text.slice(wide[0].length)) !== null) {
    return lineWith({ kind: 'decimal', from: wide[1] ?? '', until: wide[2] ?? null, at: wide[0].length }, text);
  }
  const single = start.exec(text);
  if (single === null) return letteredLine(text);
  if (noLabel.test(text.slice(single[0].length))) return null;
  return lineWith({ kind: 'decimal', from: single[1] ?? '', until: null, at: single[0].length }, text);
};

export const startsItem = (text: string): boolean => itemLine(text) !== null;
