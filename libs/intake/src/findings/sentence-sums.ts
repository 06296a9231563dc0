import type { Span } from '#council/events';
import { printAmount, printPosts } from '#council/events';

import type { IntakeFinding } from '../paper-reading.ts';
import { amountsIn } from '../values/amounts.ts';
import { postsIn } from '../values/posts.ts';
import type { Material } from './material.ts';

interface Figure extends Span {
  readonly figure: number;
}

const totalWord = /\b(?:insgesamt|zusammen|in Summe|gesamt)\s+(?:rund\s+)?$/i;

/** Sentences end at a full stop before a capital; "54.340" and "z. B." do not. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=[\p{Ll})]\.)\s+(?=\p{Lu})|\n/u);

/** Only a plain addition: at least two figures, joined by plus, comma or "und", and then the word for the total. */
const mismatch = (
  sentence: string,
  figures: readonly Figure[],
): { readonly declared: number; readonly sum: number } | null => {
  const place = figures.findIndex(({ start }) => totalWord.test(sentence.slice(0, start)));
  const parts = figures.slice(0, Math.max(0, place));
  const total = figures[place];
  if (total === undefined || parts.length < 2 || place !== figures.length - 1) return null;
  const added = parts.every((part, index) => {
    const next = parts[index + 1];
    return next === undefined || /[+,;]|\bund\b|\bsowie\b/.test(sentence.slice(part.end, next.start));
  });
  const sum = parts.reduce((all, { figure }) => all + figure, 0);
  return added && sum !== total.figure ? { declared: total.figure, sum } : null;
};

const said = (declared: string, sum: string): string =>
  `Angegeben sind insgesamt ${declared}, die genannten Teile ergeben ${sum}.`;

/** "32,25 Stellen und 10,50 Stellen, insgesamt 43,75 Stellen". */
export const sentenceSums = ({ passages }: Material): readonly IntakeFinding[] =>
  passages
    .filter(({ text }) => !text.includes(' | '))
    .flatMap(({ label, text }) => sentencesIn(text).map((sentence) => ({ label, sentence })))
    .flatMap(({ label, sentence }) => {
      const posts = mismatch(
        sentence,
        postsIn(sentence).map(({ fteHundredths, ...span }) => ({ ...span, figure: fteHundredths })),
      );
      const amounts = mismatch(
        sentence,
        amountsIn(sentence).map(({ amountCents, ...span }) => ({ ...span, figure: amountCents })),
      );
      const findings: readonly (IntakeFinding | null)[] = [
        posts && {
          code: 'POSTS_TOTAL_DIFFERS',
          label,
          message: said(printPosts(posts.declared), printPosts(posts.sum)),
        },
        amounts && {
          code: 'TOTAL_DIFFERS',
          label,
          message: said(printAmount(amounts.declared), printAmount(amounts.sum)),
        },
      ];
      return findings.filter((finding) => finding !== null);
    });
