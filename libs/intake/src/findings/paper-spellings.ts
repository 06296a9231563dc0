import { papersIn } from '#council/events';
import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';
import { quote } from './quote.ts';

/** Blanks and the words before a number are habits; letters and zeros are spellings. */
const spelling = (written: string): string => written.replace(/\s+/g, '');

const spellingsOf = (cited: readonly { readonly written: string }[]): readonly string[] =>
  [...Map.groupBy(cited, ({ written }) => spelling(written)).values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ written }) => written),
  );

/** Papers that are named in more than one way; they are taken as one. */
export const paperSpellings = ({ passages }: Material): readonly IntakeFinding[] => {
  const cited = Map.groupBy(
    passages.flatMap(({ text }) => papersIn(text)).filter(({ number }) => /^GRDrs|-/.test(number)),
    ({ number }) => number,
  );
  return [...cited].flatMap(([number, all]): readonly IntakeFinding[] => {
    const spellings = spellingsOf(all);
    if (spellings.length < 2) return [];
    const message = `${spellings.map(quote).join(' und ')} sind ein und dieselbe Vorlage, gelesen als ${number}.`;
    return [{ code: 'PAPER_NUMBER_SPELLINGS', label: null, message }];
  });
};
