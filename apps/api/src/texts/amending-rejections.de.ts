import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

export const germanAmendingRejections = {
  AMENDMENT_CONVERTED: {
    title: 'Änderungsantrag umgewandelt',
    detail:
      'Der Änderungsantrag wurde in der Debatte umgewandelt oder übernommen; über ihn wird nicht mehr abgestimmt.',
  },
  AMENDED_AMENDMENT_MISSING: {
    title: 'Geänderter Antrag fehlt',
    detail: 'Ein Änderungsantrag zu einem Änderungsantrag wird nur zusammen mit diesem empfohlen.',
  },
  AMENDMENTS_TO_IT_FIRST: {
    title: 'Erst die Änderungen zu diesem Antrag',
    detail: 'Zu diesem Änderungsantrag liegen Änderungsanträge vor; über sie wird zuerst abgestimmt.',
  },
  AMENDMENT_NESTED_TOO_DEEP: {
    title: 'Zu weit verschachtelt',
    detail: 'Der genannte Antrag ändert selbst einen Änderungsantrag; er kann nicht noch einmal geändert werden.',
  },
  AMENDED_AT_OTHER_VERSION: {
    title: 'Andere Fassung',
    detail: 'Der Antrag muss sich auf dieselbe Fassung beziehen wie der Änderungsantrag, den er ändern will.',
  },
  AMENDMENT_NOT_STRANDED: {
    title: 'Änderungsantrag hat seine Stelle',
    detail: 'Nur ein Antrag, der seine Stelle verloren hat, wird neu verankert; sonst fasst ihn der Antragsteller neu.',
  },
  AMENDMENT_TO_AMENDMENT_WHOLE: {
    title: 'Nur als Ganzes',
    detail: 'Über einen Änderungsantrag zu einem Änderungsantrag wird als Ganzes abgestimmt.',
  },
  SETTLED_BY_NOTHING: {
    title: 'Wodurch erledigt?',
    detail: 'Ein Antrag erledigt sich nur durch etwas, worüber schon entschieden ist.',
  },
  CONVERSION_WITHOUT_ADDRESSEE: {
    title: 'Empfänger fehlt',
    detail: 'Eine Verweisung und eine Bitte brauchen ein Gremium oder Amt, an das sie gehen.',
  },
  CONVERSION_NEEDS_NO_ADDRESSEE: {
    title: 'Kein Empfänger vorgesehen',
    detail: 'Was übernommen wird, geht in die Vorlage ein und an niemanden sonst.',
  },
  CONVERSION_NOT_POSSIBLE: {
    title: 'Übernahme nicht möglich',
    detail: 'Übernommen werden kann nur ein Antrag zur Vorlage, keiner zu einem anderen Änderungsantrag.',
  },
  PART_EMPTY: {
    title: 'Leerer Teil',
    detail: 'Ein Teil nennt mindestens eine der Änderungen des Antrags.',
  },
  OPERATION_UNKNOWN: {
    title: 'Änderung unbekannt',
    detail: 'Der Antrag hat keine Änderung an dieser Stelle; gezählt wird ab 0.',
  },
  OPERATION_REPEATED: {
    title: 'Änderung doppelt genannt',
    detail: 'Dieselbe Änderung steht in zwei Teilen.',
  },
  OPERATIONS_NOT_VOTED: {
    title: 'Nicht über alles abgestimmt',
    detail: 'Wird über Teile abgestimmt, so braucht jede Änderung des Antrags ihre Abstimmung.',
  },
  NO_ITEM_VOTED: {
    title: 'Keine Ziffer genannt',
    detail: 'Eine Abstimmung über Ziffern nennt mindestens eine.',
  },
  ITEMS_VOTED_TWICE: {
    title: 'Über die Ziffer schon abgestimmt',
    detail: 'Dieses Gremium hat in dieser Sitzung bereits über die Ziffer abgestimmt.',
  },
  VOTING_ORDER_INCOMPLETE: {
    title: 'Reihenfolge unvollständig',
    detail: 'Die Reihenfolge nennt jeden offenen Änderungsantrag genau einmal.',
  },
  FACTION_VOTES_TWICE: {
    title: 'Fraktion doppelt genannt',
    detail: 'Die Fraktion steht zweimal auf derselben Seite.',
  },
  MEMBER_VOTES_TWICE: {
    title: 'Mitglied doppelt genannt',
    detail: 'Dasselbe Mitglied ist zweimal genannt.',
  },
  SECRET_VOTE_NAMES_VOTERS: {
    title: 'Geheime Abstimmung mit Namen',
    detail: 'Bei einer geheimen Abstimmung weiß niemand, wer wie gestimmt hat.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
