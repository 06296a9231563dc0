import type { Block } from '../document/block.ts';
import { plainText } from '../document/block.ts';
import { itemLine } from './item-line.ts';
import { modeIn } from './mode.ts';

/** Where in the file the resolution stands. */
export interface ResolutionPart {
  readonly before: readonly Block[];
  readonly blocks: readonly Block[];
  /** Provenance, forwardings and signatures below the items. */
  readonly footer: readonly Block[];
  /** The reasons. */
  readonly after: readonly Block[];
  /** A heading says that what follows is (to be) decided. */
  readonly headed: boolean;
}

const LONGEST_HEADING = 90;
const lettered = String.raw`^(?:[A-Z]\.?\s+|\d\.\s+)?`;
const opening = new RegExp(
  `${lettered}(?:Beschluss(?:-|\\s)*(?:Nr\\.?|Nummer)\\s*:?\\s*\\d[\\d/-]*|(?:Beschlussvorschlag|Beschlussantrag|Beschlusstext|Beschlussentwurf|Beschlusstenor|Beschluss)(?:\\s*\\(.*\\))?)\\s*:?$`,
  'i',
);
const reasons = new RegExp(
  `${lettered}(?:Sachverhalt|Begründung|Erläuterung|Problembeschreibung|Sach- und Rechtslage|Anlagen?|Finanzielle Auswirkungen|Vorliegende An)`,
  'i',
);
const signature =
  /^\(?antragsgemäß|mit der Bitte um|^(?:im Auftrag|in Vertretung)\b|^(?:gez\.|Der Magistrat$|Dem Magistrat)|^\p{Lu}[\p{L} ]{2,30}, (?:den )?\d{1,2}\./iu;

const textOf = (block: Block): string => (block.kind === 'paragraph' ? plainText(block.runs) : '');

const isOpening = (block: Block): boolean => {
  const text = textOf(block);
  return text.length <= LONGEST_HEADING && opening.test(text);
};

const isReasons = (block: Block): boolean => {
  const text = textOf(block);
  return text.length <= LONGEST_HEADING && reasons.test(text);
};

const isMarkedOrMoved = (block: Block): boolean => {
  const line = itemLine(textOf(block));
  return line !== null && (line.marker !== null || modeIn(textOf(block)) !== null);
};

/** Without a heading the first item that takes note, decides or is marked shows that there are items; they start with the first number. */
const firstItem = (blocks: readonly Block[]): number => {
  const sure = blocks.findIndex(isMarkedOrMoved);
  if (sure === -1) return -1;
  const first = blocks.findIndex((block) => itemLine(textOf(block))?.kind === 'decimal');
  return itemLine(textOf(blocks[sure] ?? NOTHING))?.from.includes('.') === true ? first : sure;
};

const NOTHING: Block = { kind: 'table', rows: [] };

const findFrom = (blocks: readonly Block[], from: number, isWanted: (block: Block) => boolean): number => {
  const found = blocks.findIndex((block, index) => index >= from && isWanted(block));
  return found === -1 ? blocks.length : found;
};

/** All outside when the file holds no resolution, as a report does not. */
export const resolutionPart = (blocks: readonly Block[]): ResolutionPart => {
  const heading = blocks.findIndex(isOpening);
  const headed = heading !== -1;
  const start = headed ? heading + 1 : firstItem(blocks);
  if (start === -1) return { before: blocks, blocks: [], footer: [], after: [], headed };
  const end = findFrom(blocks, start, isReasons);
  const footer = Math.min(
    end,
    findFrom(blocks, start, (block) => signature.test(textOf(block))),
  );
  return {
    before: blocks.slice(0, headed ? heading : start),
    blocks: blocks.slice(start, footer),
    footer: blocks.slice(footer, end),
    after: blocks.slice(end),
    headed,
  };
};
