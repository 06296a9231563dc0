import type { OpinionRejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals about opinions and co-signatures. */
export const germanOpinionRejections: Readonly<Record<OpinionRejectionCode, ProblemText>> = {
  OPINION_ALREADY_REQUESTED: {
    title: 'Schon angefordert',
    detail: 'Von diesem Amt ist dasselbe schon angefordert.',
  },
  OPINION_NOT_REQUESTED: {
    title: 'Nicht angefordert',
    detail: 'Von diesem Amt ist keine Stellungnahme dieser Art angefordert.',
  },
  OPINION_ALREADY_GIVEN: {
    title: 'Stellungnahme liegt vor',
    detail:
      'Das Amt hat sich bereits geäußert, und was es beurteilt hat, ist unverändert. Das Gremienbüro kann eine neue Stellungnahme festhalten.',
  },
  OPINION_VERSION_UNKNOWN: {
    title: 'Fassung unbekannt',
    detail: 'Die beurteilte Fassung des Textes gibt es nicht.',
  },
  OPINION_WITHOUT_WORDS: {
    title: 'Stellungnahme ohne Worte',
    detail: 'Anmerkungen und Ablehnungen brauchen einen Text.',
  },
  OPINION_DUE_IN_PAST: {
    title: 'Frist schon abgelaufen',
    detail: 'Die Frist liegt vor dem Tag der Anforderung.',
  },
  OPINION_NOT_REFUSED: {
    title: 'Keine offene Ablehnung',
    detail: 'Das Amt hat nicht abgelehnt, oder die Ablehnung ist ausgeräumt.',
  },
  PAPER_INCOMPLETE: {
    title: 'Vorlage unvollständig',
    detail: 'Vorgeschriebene Stellungnahmen fehlen, sind veraltet oder ablehnend.',
  },
};
