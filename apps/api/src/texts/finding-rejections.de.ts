import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** References and findings. */
export const germanFindingRejections = {
  FINDING_UNKNOWN: {
    title: 'Befund unbekannt',
    detail: 'Die Vorlage hat keinen Befund dieser Kennung. Ändert sich, worauf er beruht, hat er eine neue.',
  },
  FINDING_ALREADY_SETTLED: {
    title: 'Befund schon erledigt',
    detail: 'Der Befund wurde schon mit einer anderen Begründung erledigt; die erste bleibt stehen.',
  },
  REFERENCE_MALFORMED: {
    title: 'Verweis nicht verwendbar',
    detail: 'Ein Verweis nennt die Nummer einer Vorlage oder eines Beschlusses; eine Vorlage hat höchstens 500 davon.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
