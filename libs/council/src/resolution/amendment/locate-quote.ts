import { printItem, printText } from '../text/print-item.ts';
import type { TextItem } from '../text/item.ts';
import type { TextEdit } from '../text/item-change.ts';
import { nearestPhrase } from './nearest-phrase.ts';
import { refuseOperation } from './operation-rejection.ts';
import { printedPieces } from './printed-pieces.ts';

/** Where a quote stands in the template of an item. */
export type Place = Pick<TextEdit, 'part' | 'start' | 'end'>;

interface Quoted {
  readonly itemId: string;
  readonly quote: string;
  readonly nth: number | null;
}

interface Occurrence {
  readonly part: TextEdit['part'];
  readonly from: number;
}

/** Every place a reader could point at, overlapping ones as well. */
const occurrencesIn = (part: TextEdit['part'], printed: string, quote: string): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (let from = printed.indexOf(quote); from !== -1; from = printed.indexOf(quote, from + 1)) {
    found.push({ part, from });
  }
  return found;
};

/** The one that is meant. @throws Rejection QUOTE_NOT_FOUND or QUOTE_AMBIGUOUS */
const meantOf = (item: TextItem, { itemId, quote, nth }: Quoted): Occurrence => {
  const occurrences = [
    ...occurrencesIn('text', printText(item.text, item.values), quote),
    ...occurrencesIn('closing', printText(item.closing ?? '', item.values), quote),
  ];
  if (nth === null && occurrences.length > 1) {
    throw refuseOperation('QUOTE_AMBIGUOUS', { field: '/nth', itemId, quote, occurrences: occurrences.length });
  }
  const meant = occurrences[(nth ?? 1) - 1];
  if (meant !== undefined) return meant;
  const nearest = occurrences.length > 0 ? quote : nearestPhrase(printItem(item), quote);
  throw refuseOperation('QUOTE_NOT_FOUND', {
    field: occurrences.length > 0 ? '/nth' : '/quote',
    itemId,
    quote,
    nth,
    occurrences: occurrences.length,
    nearest,
  });
};

const requireQuote = ({ itemId, quote, nth }: Quoted): void => {
  if (quote.trim() === '' || !quote.isWellFormed()) {
    throw refuseOperation('QUOTE_MALFORMED', { field: '/quote', itemId, quote: quote.toWellFormed() });
  }
  if (nth !== null && !(Number.isSafeInteger(nth) && nth >= 1)) {
    throw refuseOperation('QUOTE_NOT_FOUND', { field: '/nth', itemId, quote, nth: String(nth), nearest: null });
  }
};

/**
 * Looks for a quote in the item as printed, its text first and then its closing sentence, and gives the place in the
 * template. What covers a value covers all of it.
 *
 * @throws Rejection QUOTE_MALFORMED, QUOTE_NOT_FOUND with the nearest match, QUOTE_AMBIGUOUS or PHRASE_CUTS_VALUE.
 */
export const locateQuote = (item: TextItem, quoted: Quoted): Place => {
  requireQuote(quoted);
  const { part, from } = meantOf(item, quoted);
  const to = from + quoted.quote.length;
  const template = (part === 'text' ? item.text : item.closing) ?? '';
  let [start, end, printedSoFar] = [0, 0, 0];
  for (const piece of printedPieces(template, item.values)) {
    const begin = printedSoFar;
    printedSoFar += piece.printed.length;
    if (printedSoFar <= from || begin >= to) continue;
    const [hiddenBefore, hiddenAfter] = [Math.max(from - begin, 0), Math.max(printedSoFar - to, 0)];
    if (piece.valueId !== null && hiddenBefore + hiddenAfter > 0) {
      const { itemId, quote } = quoted;
      const facts = { field: '/quote', itemId, quote, valueId: piece.valueId, printed: piece.printed };
      throw refuseOperation('PHRASE_CUTS_VALUE', facts);
    }
    if (begin <= from) start = piece.start + hiddenBefore;
    end = piece.end - hiddenAfter;
  }
  return { part, start, end };
};
