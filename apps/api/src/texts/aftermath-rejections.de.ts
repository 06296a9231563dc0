import type { AftermathRejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals about what comes after the decision (Widerspruch, Berichtigung, Aufhebung). */
export const germanAftermathRejections: Readonly<Record<AftermathRejectionCode | 'TASK_RECALLED', ProblemText>> = {
  OBJECTION_RULE_UNKNOWN: {
    title: 'Regel des Widerspruchs unbekannt',
    detail: 'Diese Regel gibt es nicht; sie nennt Gesetz und Fassung.',
  },
  OBJECTION_TOO_LATE: {
    title: 'Widerspruchsfrist abgelaufen',
    detail: 'Der Tag des Widerspruchs liegt nach dem letzten Tag der gesetzlichen Frist.',
  },
  OBJECTION_BEFORE_DECISION: {
    title: 'Widerspruch vor dem Beschluss',
    detail: 'Der Tag des Widerspruchs liegt vor dem Tag der Beschlussfassung.',
  },
  OBJECTION_ALREADY_RAISED: {
    title: 'Widerspruch schon eingelegt',
    detail: 'Gegen den Beschluss ist ein Widerspruch offen.',
  },
  OBJECTION_NOT_RAISED: {
    title: 'Kein offener Widerspruch',
    detail: 'Gegen den Beschluss ist kein Widerspruch offen.',
  },
  OBJECTION_SETTLED_TOO_EARLY: {
    title: 'Widerspruch zu früh erledigt',
    detail: 'Der Tag liegt vor dem Widerspruch oder vor dem ersten Tag, an dem erneut beschlossen werden darf.',
  },
  OBJECTION_VOTE_CONTRADICTED: {
    title: 'Abstimmung passt nicht zum Ergebnis',
    detail:
      'Erneut beschließt das beschließende Gremium, mit einer Abstimmung, die das Ergebnis hat. Sonst gibt es keine.',
  },
  EXECUTION_SUSPENDED: {
    title: 'Vollzug ausgesetzt',
    detail: 'Gegen den Beschluss ist ein Widerspruch offen; bis dahin wird er nicht vollzogen.',
  },
  RESOLUTION_NOT_IN_FORCE: {
    title: 'Beschluss gilt nicht mehr',
    detail: 'Der Beschluss ist aufgehoben oder ersetzt.',
  },
  ITEM_REPEALED: {
    title: 'Ziffer aufgehoben',
    detail: 'Die Ziffer ist durch einen anderen Beschluss aufgehoben.',
  },
  ENDING_RESOLUTION_UNKNOWN: {
    title: 'Aufhebender Beschluss unbekannt',
    detail: 'Zu dieser Vorlage ist kein Beschluss mit dieser Nummer und diesem Datum verzeichnet.',
  },
  ENDING_RESOLUTION_NOT_IN_FORCE: {
    title: 'Aufhebender Beschluss gilt nicht',
    detail: 'Der Beschluss, der aufheben oder ersetzen soll, ist ausgesetzt oder selbst aufgehoben.',
  },
  ENDING_RESOLUTION_NOT_LATER: {
    title: 'Aufhebender Beschluss ist nicht später',
    detail: 'Ein Beschluss wird nur durch einen anderen aufgehoben oder ersetzt, der nicht älter ist.',
  },
  AFTERMATH_BEFORE_DECISION: {
    title: 'Datum zu früh',
    detail: 'Das Datum liegt vor dem Beschluss oder der Ausfertigung, worauf es folgt.',
  },
  CORRECTION_NOT_OBVIOUS: {
    title: 'Keine offenbare Unrichtigkeit',
    detail: 'Berichtigt werden Wortlaut, Beträge, Stellen und Termine. Streichen und Einfügen sind Beschlüsse.',
  },
  RESOLUTION_NOT_PUBLIC: {
    title: 'Beschluss nicht öffentlich',
    detail: 'Ein Beschluss zu einer nichtöffentlichen Vorlage wird nicht bekannt gemacht.',
  },
  RESOLUTION_ALREADY_PUBLISHED: {
    title: 'Beschluss schon bekannt gemacht',
    detail: 'Diese Fassung ist schon an anderer Stelle bekannt gemacht.',
  },
  TASK_RECALLED: {
    title: 'Weiterleitung zurückgerufen',
    detail: 'Der Beschluss ist ausgesetzt, aufgehoben oder ersetzt. An der Aufgabe wird nicht weitergearbeitet.',
  },
};
