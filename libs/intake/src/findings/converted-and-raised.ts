import { printPosts } from '#council/events';

import type { IntakeFinding } from '../paper-reading.ts';
import type { Passage } from '../passage.ts';
import { postsIn } from '../values/posts.ts';
import type { Material } from './material.ts';

const covered = /\bUmwidmung\b|\bbestehende[nr]?\sPlanstellen\b/u;
const raised = /\bPersonalkontingent\b/u;

const countedIn = ({ text }: Passage): readonly number[] => postsIn(text).map(({ fteHundredths }) => fteHundredths);

/** Posts met from those that exist, while as many are added to the quota for good: both may be meant, but seldom are. */
export const convertedAndRaised = ({ passages }: Material): readonly IntakeFinding[] => {
  const items = passages.filter(({ label }) => label !== null);
  const conversions = items.filter(({ text }) => covered.test(text));
  return items
    .filter(({ text }) => raised.test(text) && !covered.test(text))
    .flatMap((quota): readonly IntakeFinding[] => {
      const same = conversions.find((item) => countedIn(item).some((count) => countedIn(quota).includes(count)));
      const count = same === undefined ? undefined : countedIn(same).find((each) => countedIn(quota).includes(each));
      if (same === undefined || count === undefined) return [];
      const message = `Ziffer ${same.label ?? ''} deckt ${printPosts(count)} aus vorhandenen Stellen, Ziffer ${quota.label ?? ''} erhöht das Personalkontingent um ebenso viel. Beides kann gewollt sein; bitte prüfen.`;
      return [{ code: 'POSTS_CONVERTED_AND_RAISED', label: quota.label, message }];
    });
};
