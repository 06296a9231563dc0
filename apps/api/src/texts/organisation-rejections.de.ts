import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of what is said about bodies and departments, and of what they do not allow. */
export const germanOrganisationRejections = {
  ORGANISATION_NAME_TAKEN: {
    title: 'Name vergeben',
    detail: 'Ein Gremium oder Amt trägt diesen Namen schon oder hat ihn getragen.',
  },
  BODY_UNKNOWN: {
    title: 'Gremium unbekannt',
    detail: 'An diesem Tag gibt es kein Gremium dieses Namens. Ähnliche Namen stehen unter „nearest“.',
  },
  BODY_DATE_BEFORE_EARLIER: {
    title: 'Tag vor einem früheren Schritt',
    detail: 'Das Gremium trägt nach diesem Tag noch einen neuen Namen; vorher kann es nicht aufgelöst sein.',
  },
  MEMBERS_MALFORMED: {
    title: 'Zahl der Mitglieder nicht zulässig',
    detail: 'Mitglieder und Sitze sind ganze Zahlen; ein Gremium hat mindestens ein Mitglied.',
  },
  BODY_RULE_UNKNOWN: {
    title: 'Regel unbekannt',
    detail: 'Es gibt keine Regel der Beschlussfähigkeit oder der Ladungsfrist mit diesem Namen.',
  },
  SEATS_EXCEED_MEMBERS: {
    title: 'Mehr Sitze als Mitglieder',
    detail: 'Alle Fraktionen zusammen hätten mehr Sitze, als das Gremium gesetzliche Mitglieder hat.',
  },
  DEPARTMENT_UNKNOWN: {
    title: 'Amt unbekannt',
    detail: 'An diesem Tag gibt es kein Amt oder Dezernat dieses Namens.',
  },
  DEPARTMENT_ALREADY_REORGANISED: {
    title: 'Amt schon umgegliedert',
    detail: 'Die Aufgaben dieses Amtes sind schon auf ein anderes übergegangen.',
  },
  REORGANISATION_GAP: {
    title: 'Lücke in der Umgliederung',
    detail: 'Das übernehmende Amt besteht an diesem Tag nicht; die Aufgaben hätten niemanden.',
  },
  REORGANISATION_CIRCULAR: {
    title: 'Umgliederung im Kreis',
    detail: 'Die Aufgaben des übernehmenden Amtes kämen am Ende wieder zu dem Amt, das sie abgibt.',
  },
  RECIPIENT_UNKNOWN: {
    title: 'Empfänger unbekannt',
    detail: 'Weder ein Gremium noch ein Amt heißt an diesem Tag so. Ähnliche Namen stehen unter „nearest“.',
  },
  VOTE_RULE_NOT_OF_BODY: {
    title: 'Mehrheitsregel gilt hier nicht',
    detail: 'Das Gremium stimmt an diesem Tag nach einer anderen Mehrheitsregel ab.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
