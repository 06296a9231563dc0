import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of what is done in, or about, a meeting. */
export const germanMeetingRejections = {
  MEETING_UNKNOWN: { title: 'Sitzung unbekannt', detail: 'Es gibt keine Sitzung mit dieser Kennung.' },
  MEETING_ID_MALFORMED: {
    title: 'Kennung der Sitzung nicht zulässig',
    detail: 'Zulässig sind Kleinbuchstaben, Ziffern, Punkt und Bindestrich.',
  },
  MEETING_ID_TAKEN: { title: 'Kennung der Sitzung vergeben', detail: 'Eine andere Sitzung hat diese Kennung.' },
  MEETING_CANCELLED: { title: 'Sitzung abgesagt', detail: 'Die Sitzung wurde abgesagt.' },
  MEETING_BEGUN: {
    title: 'Sitzung hat begonnen',
    detail:
      'Die Sitzung läuft oder ist vorbei; sie kann nicht mehr verlegt, abgesagt oder noch einmal eröffnet werden.',
  },
  MEETING_NOT_INVITED: { title: 'Noch nicht eingeladen', detail: 'Zu dieser Sitzung wurde noch nicht eingeladen.' },
  MEETING_NOT_OPEN: { title: 'Sitzung nicht eröffnet', detail: 'Beschlossen wird nur in einer eröffneten Sitzung.' },
  NOT_MEETING_DAY: { title: 'Nicht der Sitzungstag', detail: 'Die Sitzung findet an einem anderen Tag statt.' },
  NOTICE_TOO_SHORT: {
    title: 'Ladungsfrist zu kurz',
    detail:
      'Zwischen Einladung und Sitzung liegen weniger Tage, als die Regel des Gremiums verlangt. In dringenden Fällen ist der Grund anzugeben.',
  },
  AGENDA_ITEM_UNKNOWN: { title: 'Tagesordnungspunkt unbekannt', detail: 'Die Tagesordnung hat keinen solchen Punkt.' },
  AGENDA_ITEM_TAKEN: {
    title: 'Tagesordnungspunkt schon da',
    detail: 'Die Tagesordnung hat diese Kennung oder Nummer schon.',
  },
  AGENDA_ITEM_REMOVED: {
    title: 'Tagesordnungspunkt abgesetzt',
    detail: 'Der Punkt wurde von der Tagesordnung abgesetzt.',
  },
  AGENDA_ITEM_CONCLUDED: {
    title: 'Tagesordnungspunkt erledigt',
    detail: 'Das Ergebnis dieses Punktes steht schon fest.',
  },
  AGENDA_ITEM_NOT_PUBLIC: {
    title: 'Punkt muss nichtöffentlich sein',
    detail: 'Die Vorlage ist nichtöffentlich; der Punkt der Tagesordnung muss es auch sein.',
  },
  AGENDA_ORDER_INCOMPLETE: {
    title: 'Reihenfolge unvollständig',
    detail: 'Eine neue Reihenfolge nennt jeden Punkt, der noch auf der Tagesordnung steht, genau einmal.',
  },
  MEMBER_PRESENT: { title: 'Mitglied schon anwesend', detail: 'Das Mitglied ist schon anwesend oder doppelt genannt.' },
  MEMBER_NOT_PRESENT: { title: 'Mitglied nicht anwesend', detail: 'Das Mitglied ist bei diesem Punkt nicht anwesend.' },
  MEMBER_NOT_ENTITLED: {
    title: 'Mitglied nicht stimmberechtigt',
    detail: 'Namentlich genannt ist ein Mitglied, das bei diesem Punkt nicht anwesend oder befangen ist.',
  },
  MORE_VOTES_THAN_MEMBERS: {
    title: 'Mehr Stimmen als Mitglieder',
    detail: 'Es wurden mehr Stimmen gezählt, als das Gremium an diesem Tag Mitglieder hat.',
  },
  MORE_PRESENT_THAN_MEMBERS: {
    title: 'Mehr Anwesende als Mitglieder',
    detail: 'Es sollen mehr Mitglieder anwesend sein, als das Gremium hat.',
  },
  MEETING_INQUORATE: {
    title: 'Nicht beschlussfähig',
    detail: 'Bei diesem Punkt sind zu wenige stimmberechtigte Mitglieder anwesend.',
  },
  RESULT_CONTRADICTS_VOTE: {
    title: 'Ergebnis passt nicht zur Abstimmung',
    detail: 'Angenommen oder abgelehnt wird durch eine Abstimmung mit diesem Ergebnis.',
  },
  VOTE_NOT_OF_MEETING: {
    title: 'Abstimmung gehört nicht zur Sitzung',
    detail: 'Gremium oder Tag der Abstimmung sind nicht die der Sitzung.',
  },
  VOTE_PRESENT_CONTRADICTED: {
    title: 'Zahl der Anwesenden passt nicht',
    detail: 'Die Anwesenheitsliste der Sitzung ergibt eine andere Zahl.',
  },
  PAPER_NOT_ON_AGENDA: {
    title: 'Vorlage nicht auf der Tagesordnung',
    detail: 'Die Vorlage steht nicht auf der Tagesordnung dieser Sitzung.',
  },
  MINUTES_NOT_DUE: {
    title: 'Niederschrift noch nicht so weit',
    detail: 'Unterzeichnet wird nach dem Ende der Sitzung, Einwendung und Genehmigung folgen der Unterschrift.',
  },
  MINUTES_ALREADY_SIGNED: {
    title: 'Niederschrift schon unterzeichnet',
    detail: 'Die Niederschrift ist schon unterzeichnet oder genehmigt.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
