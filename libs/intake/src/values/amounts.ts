import type { Span } from '#council/events';
import { outsideOf, spanOf } from '#council/events';

export interface FoundAmount extends Span {
  readonly amountCents: number;
}

const figure = String.raw`(?<![\d.,/-])(?:\d{1,3}(?:[. \u00a0\u202f']\d{3})+|\d+)(?:,(?:\d{1,3}|--?|–))?(?:\.-)?`;
const unit = String.raw`(?:(?:Tsd|Mio|Mrd)\.?|Tausend|Millionen?|Milliarden?)?\s*(?:Euro|EUR|€)|TEUR|T€|kEUR`;
const behind = new RegExp(String.raw`(${figure})\s*(${unit})(?![\p{L}\d])`, 'gu');
const before = new RegExp(String.raw`(?<![\p{L}\d])(${unit})\s?(${figure})(?![\d.,]*\d)(?!\s*(?:${unit}|%|VZ))`, 'gu');

const largest = Number.MAX_SAFE_INTEGER;

/** Cents in one of the unit. */
const centsIn = (written: string): bigint => {
  if (/^(?:T|k)(?:EUR|€)|^(?:Tsd|Tausend)/.test(written)) return 100_000n;
  if (/^(?:Mio|Million)/.test(written)) return 100_000_000n;
  return /^(?:Mrd|Milliard)/.test(written) ? 100_000_000_000n : 100n;
};

/** Exact, without floats; null when the figure has parts of a cent or is beyond counting. */
export const centsOf = (written: string, writtenUnit: string): number | null => {
  const [whole = '', decimals = ''] = written.replace(/\.-$|,(?:--?|–)$/, '').split(',');
  const scaled = BigInt(whole.replace(/\D/g, '') + decimals) * centsIn(writtenUnit);
  const divisor = 10n ** BigInt(decimals.length);
  if (scaled % divisor !== 0n || scaled / divisor > BigInt(largest)) return null;
  return Number(scaled / divisor);
};

const amountsBy = (pattern: RegExp, text: string, order: 'unitLast' | 'unitFirst'): readonly FoundAmount[] =>
  Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [, first = '', second = ''] = match;
    const amountCents = order === 'unitLast' ? centsOf(first, second) : centsOf(second, first);
    return amountCents === null ? [] : [{ ...spanOf(match), amountCents }];
  });

/** Beträge in every spelling: 54.340 Euro, Euro 54.340, 6.835 TEUR, 1,2 Mio. EUR, 100.000 €. */
export const amountsIn = (text: string): readonly FoundAmount[] => {
  const unitLast = amountsBy(behind, text, 'unitLast');
  const unitFirst = outsideOf(amountsBy(before, text, 'unitFirst'), unitLast);
  return [...unitLast, ...unitFirst].toSorted((one, other) => one.start - other.start);
};
