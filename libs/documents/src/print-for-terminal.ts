import { assertNever } from '#kernel';

import type { Printed } from './in-print-order.ts';
import { inPrintOrder } from './in-print-order.ts';
import type { MarkedItem } from './render-marked.ts';
import type { Segment } from './word-difference.ts';

/** For a page of plain text; marks are words and signs, never colour alone. */
export interface TerminalPage {
  /** Characters in a line. */
  readonly width: number;
}

const LABEL = 9;
const NARROWEST = 20;

/**
 * The marked text for a person at a terminal, in German: "2.5 gestrichen", "neu:" before an inserted item, new words as
 * +words+ and words that went as [-words-].
 */
export const printForTerminal = (marked: readonly MarkedItem[], { width }: TerminalPage): string =>
  inPrintOrder(marked, isClosingPrinted)
    .map((printed) => lineOf(printed, width))
    .map((line) => `${line}\n`)
    .join('');

/** Of a struck item nothing but the label is printed. */
const isClosingPrinted = ({ state, closingSegments }: MarkedItem): boolean =>
  state !== 'struck' && closingSegments !== null;

const lineOf = ({ part, item }: Printed<MarkedItem>, width: number): string => {
  const indent = item.depth * 2;
  const label = part === 'item' ? item.label : '';
  const margin = ' '.repeat(indent + LABEL);
  const text = part === 'item' ? wordingOf(item) : plain(item.closingSegments ?? []);
  const lines = wrapped(text, Math.max(NARROWEST, width - margin.length));
  return `${' '.repeat(indent)}${label.padEnd(LABEL)}${lines.join(`\n${margin}`)}`.trimEnd();
};

const wordingOf = ({ note, segments }: MarkedItem): string => {
  switch (note) {
    case 'struck':
      return 'gestrichen';
    case 'inserted':
      return `neu: ${segments.map(({ text }) => text).join('')}`;
    case 'unchanged':
      return `unverändert: ${plain(segments)}`;
    case null:
      return plain(segments);
    default:
      return assertNever(note);
  }
};

const plain = (segments: readonly Segment[]): string => segments.map(signed).join('');

/** The signs stand at the words, so that a space at either end stays outside them. */
const signed = ({ kind, text }: Segment): string => {
  const word = text.trim();
  if (kind === 'kept' || word === '') return text;
  return text.replace(word, () => (kind === 'inserted' ? `+${word}+` : `[-${word}-]`));
};

/** Lines of whole words; a word longer than the line has one of its own. */
const wrapped = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line = line === '' ? word : `${line} ${word}`;
      }
    }
    return [...lines, line];
  });
