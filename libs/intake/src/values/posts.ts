import type { Span } from '#council/events';
import { spanOf } from '#council/events';

export interface FoundPosts extends Span {
  readonly fteHundredths: number;
}

const adjective = '(?:neue|zusätzliche|weitere|offene|unbesetzte|befristete|unbefristete|feste|halbe|volle)[nrs]?';
const pattern = new RegExp(
  String.raw`(?<![\d.,/-])(\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,5}(?:[.,]\d{1,2})?)(?:\s+${adjective}){0,3}\s*(?:V[zZ]Ä|FTE|Vollzeitäquivalenten?|(?:Plan|Vollzeit|Personal|Ausbildungs)?[sS]tellen?)(?![\p{L}-])`,
  'gu',
);

/** "1.200" are thousands, "11.40" is a decimal point as some offices write it. */
const hundredthsOf = (written: string): number => {
  const [whole = '', decimals = ''] = (/\.\d{3}(?:,|$)/.test(written) ? written.replaceAll('.', '') : written).split(
    /[.,]/,
  );
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
};

/** Stellen: 2,0 VZÄ, 47,5 Stellen, 15 neue Stellen, 11.40 VzÄ. */
export const postsIn = (text: string): readonly FoundPosts[] =>
  Array.from(text.matchAll(pattern), (match) => ({ ...spanOf(match), fteHundredths: hundredthsOf(match[1] ?? '') }));
