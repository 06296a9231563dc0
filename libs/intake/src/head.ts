import { datesIn, papersIn } from '#council/events';
import type { Passage } from './passage.ts';

export interface Head {
  /** As normalised; null when the file names no number of its own. */
  readonly paper: string | null;
  readonly title: string | null;
}

const ownField =
  /^(?:Vorlagen?|Sitzungsvorlagen?|Beschlussvorlagen?|Drucksachen?|Antrag|Antrags)(?:\s*-?\s*Nr\.?|nummer)?\s*:?\s*/i;
const plainNumber = /^(\d{1,4})\s?\/\s?(\d{2}(?:\d{2})?)$/;
const subject = /^(?:\d\.\s+)?(?:Betreff|Titel|Gegenstand)\s*:?\s*(.+)$/i;
const formWord = /^Beantwortung \/ Stellungnahme$/i;
const LONGEST_TITLE = 300;

const numberIn = (text: string): string | null => {
  const [cited] = papersIn(text);
  if (cited !== undefined) return cited.number;
  const plain = plainNumber.exec(text.trim());
  return plain === null ? null : `${plain[1] ?? ''}/${plain[2] ?? ''}`;
};

/** The number stands in its field or in the paragraph after it. */
const numberAt = (passages: readonly Passage[], index: number): string | null => {
  const text = passages[index]?.text ?? '';
  const field = ownField.exec(text);
  if (field === null) return null;
  const rest = text.slice(field[0].length);
  return rest === '' ? numberIn(passages[index + 1]?.text ?? '') : (numberIn(rest) ?? numberIn(text));
};

const titleField = (passages: readonly Passage[]): string | null =>
  passages.map(({ text }) => subject.exec(text)?.[1]?.trim()).find((title) => title !== undefined) ?? null;

const isTitle = ({ text }: Passage): boolean =>
  text.length <= LONGEST_TITLE &&
  !/[:|]$/.test(text) &&
  !text.includes('|') &&
  !ownField.test(text) &&
  !plainNumber.test(text) &&
  !/^(?:Tagesordnung|Beschluss\b|Anlage)/i.test(text) &&
  datesIn(text).length === 0;

/** "Vorlage 24-V-20-0044: Neues Hallenbad". */
const behindNumber = (passage: Passage | undefined): string | null => {
  const title = /\d\s*(?::|\s[–-])\s+(\S.{3,})$/.exec(passage?.text ?? '')?.[1];
  return title === undefined || title.length > LONGEST_TITLE ? null : title;
};

const firstTitle = (passages: readonly Passage[], numbered: number): string | null => {
  const form = passages.findIndex(({ text }) => formWord.test(text));
  if (form > 0) return passages[form - 1]?.text ?? null;
  return (passages.slice(numbered + 1).find(isTitle) ?? passages.find(isTitle))?.text ?? null;
};

/** Number and title from what stands before the resolution. */
export const readHead = (passages: readonly Passage[]): Head => {
  const numbered = passages.findIndex((_, index) => numberAt(passages, index) !== null);
  const title = titleField(passages) ?? behindNumber(passages[numbered]) ?? firstTitle(passages, numbered);
  return { paper: numbered === -1 ? null : numberAt(passages, numbered), title };
};
