import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Of figures and what they say of the budget. */
export const germanFigureRejections = {
  RECURRING_WITHOUT_START: {
    title: 'Laufendes ohne Beginn',
    detail: 'Bei einem laufenden Betrag fehlt das Jahr, ab dem er gilt.',
  },
  COMMITMENT_YEARS_MALFORMED: {
    title: 'Fälligkeit der Verpflichtung unklar',
    detail:
      'Eine Verpflichtungsermächtigung nennt die Jahre, in denen sie fällig wird: jedes einmal und alle nach ihrem eigenen.',
  },
  UNIT_BESIDE_VALUE: {
    title: 'Einheit neben dem Wert',
    detail: 'Ein Wert druckt seine Einheit selbst; dahinter darf im Text keine zweite stehen.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
