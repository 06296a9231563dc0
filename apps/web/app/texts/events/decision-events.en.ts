export const decisionEventsEn: Readonly<Record<string, string>> = {
  RecommendationGiven: 'Recommendation given',
  ResolutionDecided: 'Resolution decided',
  ResolutionEngrossed: 'Resolution engrossed',
  ResolutionNumberReserved: 'Resolution number reserved',
};
