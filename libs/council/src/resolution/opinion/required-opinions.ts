import type { ResolutionText } from '../text/item.ts';

/** Vorlagenart: what a paper is about, as far as the rules ask for it. */
export type PaperType = 'general' | 'report' | 'byLaw' | 'landUse' | 'contract';

export const paperTypes: readonly PaperType[] = ['general', 'report', 'byLaw', 'landUse', 'contract'];

/** What an office is asked for: Kämmerei, Personalamt, Rechtsamt, Bauaufsicht, Umweltamt. */
export type OfficeFunction = 'finance' | 'personnel' | 'legal' | 'building' | 'environment';

export const officeFunctions: readonly OfficeFunction[] = ['finance', 'personnel', 'legal', 'building', 'environment'];

/** Names the table of requirements and the day its version begins; a changed table gets a name of its own. */
export const OPINION_RULES = 'opinions@2026-01-01';

const byType: Readonly<Record<PaperType, readonly OfficeFunction[]>> = {
  general: [],
  report: [],
  byLaw: ['legal'],
  landUse: ['legal', 'building', 'environment'],
  contract: ['legal', 'finance'],
};

const has = (text: ResolutionText, kinds: readonly string[]): boolean =>
  text.items.some(({ state, effects }) => state !== 'struck' && effects.some(({ kind }) => kinds.includes(kind)));

/** Pflichtstellungnahmen of a paper of this type: what the type asks for, finance for money, personnel for posts. */
export const requiredOpinionsOf = (paperType: PaperType, text: ResolutionText): readonly OfficeFunction[] => {
  const money: readonly OfficeFunction[] = has(text, ['budget', 'commitment']) ? ['finance'] : [];
  const posts: readonly OfficeFunction[] = has(text, ['posts']) ? ['personnel'] : [];
  return officeFunctions.filter((each) => [...byType[paperType], ...money, ...posts].includes(each));
};
