import type { ConsultationRejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals about the consultation sequence (Beratungsfolge). */
export const germanConsultationRejections: Readonly<Record<ConsultationRejectionCode, ProblemText>> = {
  CONSULTATION_ALREADY_PLANNED: {
    title: 'Beratungsfolge schon festgelegt',
    detail: 'Die Vorlage hat eine Beratungsfolge. Stationen werden eingefügt, umgestellt oder entfallen.',
  },
  CONSULTATION_NOT_PLANNED: {
    title: 'Keine Beratungsfolge',
    detail: 'Für diese Vorlage ist keine Beratungsfolge festgelegt.',
  },
  DECISION_STATION_MISSING: {
    title: 'Beschließende Station fehlt',
    detail: 'Eine Beratungsfolge braucht eine Station, an der das beschließende Gremium beschließt.',
  },
  STATION_ID_MALFORMED: {
    title: 'Kennung der Station nicht zulässig',
    detail: 'Die Kennung ist leer, zu lang oder enthält unzulässige Zeichen.',
  },
  STATION_ID_TAKEN: {
    title: 'Kennung der Station vergeben',
    detail: 'Eine andere Station dieser Vorlage trägt diese Kennung.',
  },
  STATION_UNKNOWN: {
    title: 'Station unbekannt',
    detail: 'Die Beratungsfolge dieser Vorlage hat keine Station mit dieser Kennung.',
  },
  STATION_CLOSED: {
    title: 'Station nicht mehr offen',
    detail: 'Die Station ist abgeschlossen oder entfallen.',
  },
  STATION_NOT_PLANNED: {
    title: 'Gremium nicht an der Reihe',
    detail: 'Die Beratungsfolge hat keine offene Station dieses Gremiums. Bitte zuerst eine Station einfügen.',
  },
  STATION_ROLE_CONTRADICTED: {
    title: 'Gremium beschließt nicht',
    detail: 'Nur das beschließende Gremium der Vorlage hat Stationen, an denen beschlossen wird.',
  },
  LEAD_STATION_NOT_FIRST: {
    title: 'Federführender Ausschuss nicht an erster Stelle',
    detail: 'Der federführende Ausschuss berät vor den anderen Ausschüssen.',
  },
  READINGS_OUT_OF_ORDER: {
    title: 'Lesungen nicht in der Reihenfolge',
    detail: 'Erste, zweite und dritte Lesung eines Gremiums folgen aufeinander.',
  },
  STATIONS_NOT_THE_OPEN_ONES: {
    title: 'Neue Reihenfolge unvollständig',
    detail: 'Die neue Reihenfolge nennt jede offene Station genau einmal und keine andere.',
  },
  STATIONS_STILL_OPEN: {
    title: 'Beratung nicht abgeschlossen',
    detail: 'Vor der Beschlussfassung sind noch Stationen offen. Sie werden abgeschlossen oder entfallen mit Grund.',
  },
  REFERRED_IN_CIRCLE: {
    title: 'Verweisung im Kreis',
    detail: 'Dieses Gremium hat die Vorlage selbst verwiesen und wartet auf sie.',
  },
  DEFERRED_INTO_PAST: {
    title: 'Vertagt auf einen früheren Tag',
    detail: 'Der Tag, auf den vertagt wird, liegt vor der Sitzung, die vertagt hat.',
  },
  PAPER_WITHDRAWN: {
    title: 'Vorlage zurückgezogen',
    detail: 'Die Vorlage ist zurückgezogen; über sie wird nicht mehr beraten oder beschlossen.',
  },
};
