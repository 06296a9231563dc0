import type { Texts } from './texts.ts';

export const recommendationsEn: Texts['resolution']['recommendation'] = {
  title: 'Recommendation',
  empty: 'No recommendation yet.',
  advice: 'Advice',
  advices: { asFiled: 'adopt as filed', withChanges: 'adopt with changes', reject: 'reject' },
  protocol: 'Minutes',
  wordedBy: 'Worded by',
};
