export const decisionEventsDe: Readonly<Record<string, string>> = {
  RecommendationGiven: 'Empfehlung beschlossen',
  ResolutionDecided: 'Beschluss gefasst',
  ResolutionEngrossed: 'Beschluss ausgefertigt',
  ResolutionNumberReserved: 'Beschluss-Nr. vergeben',
};
