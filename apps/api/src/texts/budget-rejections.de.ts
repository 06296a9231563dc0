import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Of money and posts, and of the budget plan. */
export const germanBudgetRejections = {
  POSTS_GO_NOWHERE: {
    title: 'Verlagerung ohne Ziel',
    detail: 'Verlagerte Stellen gehen von einem Amt in ein anderes; nur sie nennen ein Ziel.',
  },
  LINE_OF_REVENUE: {
    title: 'Ertrag aus einem Ansatz',
    detail: 'Nur Aufwendungen werden aus einem Ansatz des Haushaltsplans genommen.',
  },
  PLAN_UNKNOWN: {
    title: 'Haushaltsplan unbekannt',
    detail: 'Unter dieser Bezeichnung ist kein Haushaltsplan erfasst.',
  },
  PLAN_ID_MALFORMED: {
    title: 'Bezeichnung des Plans nicht zulässig',
    detail: 'Die Bezeichnung eines Plans besteht aus Kleinbuchstaben, Ziffern, Punkten und Bindestrichen.',
  },
  PLAN_ALREADY_ESTABLISHED: {
    title: 'Haushaltsplan schon angelegt',
    detail: 'Unter dieser Bezeichnung gibt es bereits einen Haushaltsplan.',
  },
  FISCAL_YEARS_MALFORMED: {
    title: 'Haushaltsjahre nicht zulässig',
    detail: 'Ein Plan gilt für ein Jahr oder zwei aufeinander folgende; die Jahre der Finanzplanung schließen sich an.',
  },
  FISCAL_YEAR_TAKEN: {
    title: 'Haushaltsjahr belegt',
    detail: 'Für dieses Jahr gibt es schon einen Haushaltsplan.',
  },
  YEAR_OUTSIDE_PLAN: {
    title: 'Jahr außerhalb des Plans',
    detail: 'Der Haushaltsplan gilt nicht für dieses Jahr.',
  },
  BASELINE_ALREADY_IMPORTED: {
    title: 'Ansätze schon eingelesen',
    detail: 'Die Ansätze dieses Plans sind bereits eingelesen; Änderungslisten ändern sie.',
  },
  BASELINE_EMPTY: {
    title: 'Keine Ansätze',
    detail: 'Ein Haushaltsplan hat mindestens einen Ansatz.',
  },
  BASELINE_MISSING: {
    title: 'Ansätze fehlen',
    detail: 'Die Ansätze des Plans sind noch nicht eingelesen.',
  },
  PLAN_LINE_ID_TAKEN: {
    title: 'Ansatz doppelt',
    detail: 'Zwei Ansätze oder zwei Einträge des Stellenplans haben dieselbe Bezeichnung.',
  },
  PLAN_LINE_UNKNOWN: {
    title: 'Ansatz unbekannt',
    detail: 'Der Haushaltsplan hat keinen Ansatz dieser Bezeichnung.',
  },
  PLAN_LINE_OF_OTHER_YEAR: {
    title: 'Ansatz eines anderen Jahres',
    detail: 'Der Ansatz gehört zu einem anderen Jahr als der Betrag, der aus ihm genommen wird.',
  },
  PLAN_LINE_IS_REVENUE: {
    title: 'Ansatz für Erträge',
    detail: 'Aus einem Ansatz für Erträge wird nichts bezahlt.',
  },
  PLAN_LINE_EXHAUSTED: {
    title: 'Ansatz erschöpft',
    detail: 'Von dem Ansatz ist weniger übrig, als gebraucht wird.',
  },
  COVER_SPENT_TWICE: {
    title: 'Deckung schon verwendet',
    detail: 'Was zur Deckung dienen soll, deckt bereits anderes.',
  },
  COVER_UNKNOWN: {
    title: 'Deckung unbekannt',
    detail: 'An der genannten Stelle ist nichts beschlossen, das decken könnte.',
  },
  CHANGE_LIST_OUT_OF_ORDER: {
    title: 'Änderungsliste außer der Reihe',
    detail: 'Änderungslisten werden von 1 an lückenlos gezählt.',
  },
  CHANGE_LIST_EMPTY: {
    title: 'Änderungsliste leer',
    detail: 'Eine Änderungsliste ändert mindestens einen Ansatz.',
  },
  PLAN_ALREADY_ADOPTED: {
    title: 'Haushaltsplan schon beschlossen',
    detail: 'Der Haushaltsplan ist beschlossen; Ansätze ändern sich nur noch durch Umschichtung.',
  },
  PLAN_NOT_ADOPTED: {
    title: 'Haushaltsplan nicht beschlossen',
    detail: 'Der Haushaltsplan ist noch nicht beschlossen.',
  },
  APPROVED_BEFORE_ADOPTION: {
    title: 'Genehmigt vor dem Beschluss',
    detail: 'Die Genehmigung liegt vor dem Tag, an dem der Plan beschlossen wurde.',
  },
  PROVISIONAL_MANAGEMENT_ALREADY_BEGUN: {
    title: 'Vorläufige Haushaltsführung schon begonnen',
    detail: 'Für dieses Jahr ist der Beginn der vorläufigen Haushaltsführung bereits erfasst.',
  },
  PROVISIONAL_MANAGEMENT_NOT_BEGUN: {
    title: 'Vorläufige Haushaltsführung nicht begonnen',
    detail: 'Für dieses Jahr ist keine vorläufige Haushaltsführung erfasst, die enden könnte.',
  },
  PLAN_ENTRY_ID_TAKEN: {
    title: 'Bezeichnung vergeben',
    detail: 'Eine andere Freigabe, Sperre oder Umschichtung dieses Plans heißt schon so.',
  },
  RELEASE_ABOVE_APPROVED: {
    title: 'Freigabe über die Bewilligung hinaus',
    detail: 'Es soll mehr freigegeben werden, als bewilligt, nicht gesperrt und noch nicht freigegeben ist.',
  },
  BLOCKED_ABOVE_APPROVED: {
    title: 'Sperre über den Ansatz hinaus',
    detail: 'Es soll mehr gesperrt werden, als noch verfügbar ist.',
  },
  BLOCKING_NOTE_UNKNOWN: {
    title: 'Sperrvermerk unbekannt',
    detail: 'Einen solchen Sperrvermerk gibt es nicht.',
  },
  GRANT_UNKNOWN: {
    title: 'Bewilligung unbekannt',
    detail: 'An der genannten Stelle bewilligt kein gültiger Beschluss Mittel.',
  },
  TRANSFER_NOT_POSSIBLE: {
    title: 'Umschichtung nicht möglich',
    detail:
      'Umgeschichtet wird zwischen zwei verschiedenen Ansätzen eines Jahres, von Aufwand zu Aufwand oder von Ertrag zu Ertrag.',
  },
  AMOUNT_IS_NOTHING: {
    title: 'Betrag ist null',
    detail: 'Der Betrag muss größer als null sein.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
