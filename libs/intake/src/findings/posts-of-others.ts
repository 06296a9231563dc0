import { printPosts } from '#council/events';

import type { IntakeFinding } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';
import type { FoundPosts } from '../values/posts.ts';
import { postsIn } from '../values/posts.ts';
import type { Material } from './material.ts';

/** Words for "the other departments"; the next number of posts is theirs. */
const others =
  /\baußerhalb\s(?:des|der)\s(?:FB|Fachbereichs?|Amtes|Dezernats?)\b|\b(?:weitere|andere|übrige)[nr]?\s(?:Fachbereiche|Ämter|Dezernate)n?\b/gu;
const besides = /\b(?:zzgl\.|zuzüglich|ohne|neben)\s+$/i;

interface Claim extends FoundPosts {
  readonly label: string | null;
}

const claimsIn = ({ label, text }: Passage): readonly Claim[] => {
  const posts = postsIn(text);
  return Array.from(text.matchAll(others)).flatMap(({ index }) => {
    const theirs = posts.find(({ start }) => start > index);
    return theirs === undefined ? [] : [{ ...theirs, label }];
  });
};

/** Posts that are named beside others: "zzgl. 2,0 Ausbildungsstellen". */
const besideIn = ({ text }: Passage): readonly { readonly fteHundredths: number; readonly written: string }[] =>
  postsIn(text)
    .filter(({ start }) => besides.test(text.slice(0, start)))
    .map(({ start, end, fteHundredths }) => ({ fteHundredths, written: text.slice(start, end) }));

/**
 * The posts of the other departments, given twice and differently, where the difference is just what is named beside them
 * once: whether those count is a matter of definition that only a person can settle.
 */
export const postsOfOthers = ({ passages }: Material): readonly IntakeFinding[] => {
  const [first, ...further] = passages.flatMap(claimsIn);
  const beside = passages.flatMap(besideIn);
  return further.flatMap((claim): readonly IntakeFinding[] => {
    if (first === undefined) return [];
    const difference = Math.abs(claim.fteHundredths - first.fteHundredths);
    const cause = beside.find(({ fteHundredths }) => fteHundredths === difference);
    if (cause === undefined) return [];
    const message = `Für andere Bereiche sind einmal ${printPosts(first.fteHundredths)} und einmal ${printPosts(claim.fteHundredths)} angegeben; der Unterschied entspricht „${cause.written}“. Bitte prüfen, ob sie mitzählen.`;
    return [{ code: 'POSTS_COUNTED_DIFFERENTLY', label: claim.label, message }];
  });
};
