import type { EdgeCode } from '../problems/edge-problem.ts';
import { germanFileProblems } from './file-problems.de.ts';
import type { ProblemText } from './problem-text.ts';

export const germanEdgeProblems: Readonly<Record<EdgeCode, ProblemText>> = {
  ...germanFileProblems,
  BAD_REQUEST: {
    title: 'Anfrage nicht verständlich',
    detail: 'Die Anfrage ist kein gültiges HTTP oder ihre Adresse ist fehlerhaft.',
  },
  BODY_NOT_JSON: {
    title: 'Inhalt ist kein JSON',
    detail: 'Der Inhalt der Anfrage muss JSON in UTF-8 sein.',
  },
  REQUEST_INVALID: {
    title: 'Angaben fehlerhaft',
    detail: 'Einige Angaben fehlen oder sind nicht zulässig; „errors“ nennt jede Stelle. Es wurde nichts gespeichert.',
  },
  IDEMPOTENCY_KEY_MISSING: {
    title: 'Idempotency-Key fehlt',
    detail:
      'Jeder Auftrag braucht im Kopf Idempotency-Key eine eigene UUID, damit eine Wiederholung nicht doppelt zählt.',
  },
  NOT_SIGNED_IN: {
    title: 'Nicht angemeldet',
    detail: 'Dafür ist eine Anmeldung nötig, oder die Sitzung ist abgelaufen.',
  },
  SIGN_IN_FAILED: {
    title: 'Anmeldung nicht möglich',
    detail: 'Konto oder Passwort stimmt nicht, oder das Konto ist gesperrt.',
  },
  CSRF_TOKEN_WRONG: {
    title: 'Sicherheitsmerkmal fehlt',
    detail: 'Der Kopf X-CSRF-Token fehlt oder gehört nicht zu dieser Sitzung. Bitte die Seite neu laden.',
  },
  ROLE_NOT_ALLOWED: {
    title: 'Mit dieser Rolle nicht erlaubt',
    detail: 'Das angemeldete Konto darf diesen Auftrag nicht erteilen.',
  },
  NOT_FOUND: {
    title: 'Nicht gefunden',
    detail: 'Unter dieser Adresse gibt es nichts.',
  },
  ACCOUNT_UNKNOWN: {
    title: 'Konto unbekannt',
    detail: 'Es gibt kein Konto mit dieser Kennung.',
  },
  ACCOUNT_NAME_TAKEN: {
    title: 'Kontoname vergeben',
    detail: 'Ein anderes Konto trägt diesen Namen bereits.',
  },
  CONCURRENT_CHANGE: {
    title: 'Zwischenzeitlich geändert',
    detail:
      'Während des Auftrags hat jemand anderes etwas festgehalten, wodurch er nicht mehr möglich ist. „facts“ zeigt, was dazwischenkam.',
  },
  REVISION_MISMATCH: {
    title: 'Stand überholt',
    detail: 'Der Auftrag bezog sich auf einen älteren Stand. „facts“ zeigt, was seither festgehalten wurde.',
  },
  BODY_TOO_LARGE: {
    title: 'Inhalt zu groß',
    detail: 'Eine Anfrage darf höchstens 1 MiB groß sein.',
  },
  ADDRESS_TOO_LONG: {
    title: 'Adresse zu lang',
    detail: 'Die Adresse der Anfrage ist zu lang.',
  },
  CONTENT_TYPE_UNSUPPORTED: {
    title: 'Inhaltstyp nicht unterstützt',
    detail:
      'Angenommen wird application/json, beim Einlesen einer Vorlage Markdown, Text oder Word, beim Einlesen der Ansätze CSV.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    title: 'Idempotency-Key schon verwendet',
    detail:
      'Unter diesem Schlüssel wurde bereits ein anderer Auftrag festgehalten. Ein neuer Auftrag braucht einen neuen Schlüssel.',
  },
  EVENT_REFUSED: {
    title: 'Nicht speicherbar',
    detail: 'Aus dem Auftrag würde etwas entstehen, das nicht aufbewahrt werden kann, etwa weil es zu groß ist.',
  },
  YEAR_OUTSIDE_THE_PLAN: {
    title: 'Jahr nicht im Plan',
    detail: 'Von diesem Jahr ist nirgends die Rede; „facts“ nennt die Jahre, um die es geht.',
  },
  TOO_MANY_SIGN_INS: {
    title: 'Zu viele Anmeldeversuche',
    detail: 'Bitte später erneut versuchen; der Kopf Retry-After nennt die Sekunden.',
  },
  INTERNAL_FAULT: {
    title: 'Interner Fehler',
    detail:
      'Etwas ist ausgefallen. Ob der Auftrag festgehalten wurde, zeigt eine Wiederholung mit demselben Idempotency-Key.',
  },
  STORE_UNAVAILABLE: {
    title: 'Zurzeit nicht erreichbar',
    detail: 'Die Ablage antwortet nicht. Bitte denselben Auftrag mit demselben Idempotency-Key wiederholen.',
  },
  READ_MODEL_BEHIND: {
    title: 'Ansicht noch nicht aktuell',
    detail: 'Der Auftrag ist festgehalten, die Ansicht zeigt ihn aber noch nicht. Bitte gleich erneut abrufen.',
  },
  REQUEST_TOO_SLOW: { title: 'Anfrage zu langsam', detail: 'Die Anfrage kam nicht rechtzeitig vollständig an.' },
  HEADERS_TOO_LARGE: { title: 'Kopf zu groß', detail: 'Die Kopfzeilen der Anfrage sind zu groß.' },
};
