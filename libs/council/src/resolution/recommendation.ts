import type { RecommendationReference } from './resolution.events.ts';
import type { Recommendation } from './resolution.state.ts';

type Recommendations = Readonly<{ recommendations: readonly Recommendation[] }>;

const isSame = (one: RecommendationReference, other: RecommendationReference): boolean =>
  one.body === other.body &&
  one.date === other.date &&
  one.protocolNumber === other.protocolNumber &&
  one.wordedBy === other.wordedBy;

/** The recommendation with exactly this body, day, protocol number and wording. */
export const findRecommendation = (
  { recommendations }: Recommendations,
  reference: RecommendationReference,
): Recommendation | undefined => recommendations.find(({ recommendation }) => isSame(recommendation, reference));
