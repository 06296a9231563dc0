import type { RejectionCode } from '#council';
import type { ProblemText } from './problem-text.ts';

/** Refusals of what is done to a paper; those of its wording stand in `wording-rejections.de.ts`. */
export const germanRejections = {
  PAPER_UNKNOWN: {
    title: 'Vorlage unbekannt',
    detail: 'Es gibt keine Vorlage mit dieser Nummer.',
  },
  PAPER_NUMBER_MALFORMED: {
    title: 'Vorlagennummer nicht zulässig',
    detail: 'Die Vorlagennummer enthält keine Ziffer, ist zu lang oder enthält unzulässige Zeichen.',
  },
  PAPER_ID_MISMATCH: {
    title: 'Kennung passt nicht zur Vorlagennummer',
    detail: 'Die Kennung ergibt sich aus der Vorlagennummer und lautet hier anders.',
  },
  PAPER_NUMBER_TAKEN: {
    title: 'Vorlagennummer vergeben',
    detail: 'Eine andere Vorlage trägt diese Nummer, vielleicht in anderer Schreibweise.',
  },
  PAPER_NOT_DRAFT: {
    title: 'Vorlage ist kein Entwurf mehr',
    detail: 'Nur Entwürfe werden überarbeitet oder eingebracht; danach ändern Änderungsanträge den Text.',
  },
  PAPER_NOT_SUBMITTED: {
    title: 'Vorlage noch nicht eingebracht',
    detail: 'Solange die Vorlage ein Entwurf ist, kann darüber nicht beantragt, abgestimmt oder beschlossen werden.',
  },
  DATE_BEFORE_SUBMISSION: {
    title: 'Datum vor der Einbringung',
    detail: 'Das Datum liegt vor dem Tag, an dem die Vorlage eingebracht wurde.',
  },
  DATE_AFTER_OCCURRENCE: {
    title: 'Sitzungstag nach dem Ereignistag',
    detail: 'Der Tag der Sitzung liegt nach dem Tag, an dem der Vorgang geschehen sein soll.',
  },
  OCCURRED_IN_FUTURE: {
    title: 'Datum in der Zukunft',
    detail: 'Festgehalten wird nur, was schon geschehen ist.',
  },
  ITEM_UNKNOWN: {
    title: 'Ziffer unbekannt',
    detail: 'Diese Ziffer gibt es in der gemeinten Fassung nicht.',
  },
  ITEM_STRUCK: {
    title: 'Ziffer gestrichen',
    detail: 'Die Ziffer ist gestrichen und kann nicht mehr geändert, gestrichen oder weitergeleitet werden.',
  },
  ITEM_REPEATED: {
    title: 'Ziffer doppelt genannt',
    detail: 'Dieselbe Ziffer ist mehrfach genannt.',
  },
  AMENDMENT_ID_MALFORMED: {
    title: 'Kennung des Änderungsantrags nicht zulässig',
    detail: 'Erlaubt sind Buchstaben, Ziffern, Punkt, Binde- und Unterstrich.',
  },
  AMENDMENT_ID_TAKEN: {
    title: 'Kennung des Änderungsantrags vergeben',
    detail: 'Ein Änderungsantrag zu dieser Vorlage trägt diese Kennung bereits.',
  },
  AMENDMENT_UNKNOWN: {
    title: 'Änderungsantrag unbekannt',
    detail: 'Zu dieser Vorlage gibt es keinen solchen Änderungsantrag.',
  },
  AMENDMENT_BASE_UNKNOWN: {
    title: 'Textfassung unbekannt',
    detail: 'Die Fassung, auf die sich der Antrag bezieht, hat es nie gegeben.',
  },
  AMENDMENT_WITHDRAWN: {
    title: 'Änderungsantrag zurückgezogen',
    detail: 'Der Änderungsantrag wurde zurückgezogen; über ihn wird nicht mehr abgestimmt.',
  },
  AMENDMENT_SETTLED: {
    title: 'Änderungsantrag erledigt',
    detail: 'Der Änderungsantrag hat sich durch einen anderen Beschluss erledigt.',
  },
  AMENDMENT_ALREADY_DECIDED: {
    title: 'Über den Änderungsantrag ist entschieden',
    detail: 'Das beschließende Gremium hat den Änderungsantrag bereits angenommen oder abgelehnt.',
  },
  AMENDMENT_VOTED_TWICE: {
    title: 'Schon abgestimmt',
    detail: 'Dieses Gremium hat in dieser Sitzung bereits über den Änderungsantrag abgestimmt.',
  },
  AMENDMENT_VOTED_BEFORE_MOTION: {
    title: 'Abstimmung vor dem Antrag',
    detail: 'Der Tag der Abstimmung liegt vor dem Tag des Änderungsantrags.',
  },
  AMENDMENT_REJECTED_BY_BODY: {
    title: 'Vom Gremium abgelehnt',
    detail: 'Das Gremium hat den Änderungsantrag selbst abgelehnt und kann ihn nicht empfehlen.',
  },
  AMENDMENT_EXCLUDED: {
    title: 'Änderungsanträge schließen sich aus',
    detail: 'Der Änderungsantrag lässt sich nicht mit einem anderen vereinbaren, der gilt.',
  },
  AMENDMENT_UNANCHORED: {
    title: 'Änderung findet keine Stelle',
    detail: 'Die Änderung lässt sich im geltenden Text nicht verorten; „facts“ zeigt, was am nächsten kommt.',
  },
  VOTE_COUNT_MALFORMED: {
    title: 'Stimmenzahl nicht zulässig',
    detail: 'Stimmen sind ganze Zahlen ab 0.',
  },
  MAJORITY_RULE_UNKNOWN: {
    title: 'Mehrheitsregel unbekannt',
    detail: 'Es gibt keine Mehrheitsregel mit diesem Namen und Stand.',
  },
  MORE_VOTES_THAN_PRESENT: {
    title: 'Mehr Stimmen als Anwesende',
    detail: 'Es wurden mehr Stimmen gezählt als Mitglieder anwesend waren.',
  },
  OUTCOME_NOT_GIVEN_BY_RULE: {
    title: 'Ergebnis passt nicht zur Mehrheitsregel',
    detail: 'Das gemeldete Ergebnis ergibt sich nach der Mehrheitsregel nicht aus den Stimmen.',
  },
  DECIDING_BODY_CANNOT_RECOMMEND: {
    title: 'Beschließendes Gremium empfiehlt nicht',
    detail: 'Das Gremium, das beschließt, gibt sich selbst keine Empfehlung.',
  },
  ADVICE_CONTRADICTS_AMENDMENTS: {
    title: 'Empfehlung widerspricht ihren Anträgen',
    detail: 'Nur eine Empfehlung mit Änderungen nennt Änderungsanträge, und sie muss welche nennen.',
  },
  RECOMMENDATION_NOT_ADOPTED: {
    title: 'Empfehlung fand keine Mehrheit',
    detail: 'Das Gremium hat nicht angenommen, was es empfohlen haben soll.',
  },
  RECOMMENDATION_ALREADY_GIVEN: {
    title: 'Empfehlung schon festgehalten',
    detail: 'Zu diesem Tag und dieser Protokollnummer hat das Gremium bereits empfohlen.',
  },
  RECOMMENDATION_UNKNOWN: {
    title: 'Empfehlung unbekannt',
    detail: 'Mit Gremium, Tag, Protokollnummer und Fassung ist keine Empfehlung festgehalten.',
  },
  RECOMMENDATION_AFTER_DECISION: {
    title: 'Empfehlung nach dem Beschluss',
    detail: 'Was übernommen werden soll, liegt nach dem Tag des Beschlusses.',
  },
  NOT_DECIDING_BODY: {
    title: 'Nicht das beschließende Gremium',
    detail: 'Beschließen kann nur das Gremium, das die Vorlage nennt.',
  },
  RESOLUTION_NUMBER_MISSING: {
    title: 'Beschlussnummer fehlt',
    detail: 'Ein gefasster Beschluss braucht eine Nummer.',
  },
  RESOLUTION_NUMBER_NOT_DUE: {
    title: 'Keine Beschlussnummer vorgesehen',
    detail: 'Eine abgelehnte Vorlage erhält keine Beschlussnummer.',
  },
  RESOLUTION_NUMBER_MALFORMED: {
    title: 'Beschlussnummer nicht zulässig',
    detail: 'Die Beschlussnummer enthält keine Ziffer, ist zu lang oder enthält unzulässige Zeichen.',
  },
  RESOLUTION_NUMBER_TAKEN: {
    title: 'Beschlussnummer vergeben',
    detail: 'Das Gremium hat diese Nummer im selben Jahr einem anderen Beschluss gegeben.',
  },
  RESOLUTION_ALREADY_DECIDED: {
    title: 'Bereits entschieden',
    detail: 'Über die Vorlage ist bereits entschieden.',
  },
  RESOLUTION_NOT_ADOPTED: {
    title: 'Nicht beschlossen',
    detail: 'Ausgefertigt wird nur, was beschlossen ist.',
  },
  RESOLUTION_ALREADY_ENGROSSED: {
    title: 'Bereits ausgefertigt',
    detail: 'Der Beschluss ist bereits ausgefertigt.',
  },
  ENGROSSED_BEFORE_DECISION: {
    title: 'Ausfertigung vor dem Beschluss',
    detail: 'Der Tag der Ausfertigung liegt vor dem Tag des Beschlusses.',
  },
  RESOLUTION_NOT_ENGROSSED: {
    title: 'Noch nicht ausgefertigt',
    detail: 'Weitergeleitet wird erst nach der Ausfertigung.',
  },
  FORWARDINGS_EMPTY: {
    title: 'Keine Empfänger',
    detail: 'Eine Weiterleitung braucht mindestens einen Empfänger.',
  },
  FORWARDING_WITHOUT_ITEMS: {
    title: 'Weiterleitung ohne Ziffern',
    detail: 'Eine Weiterleitung muss mindestens eine Ziffer nennen.',
  },
  FORWARDING_ID_MALFORMED: {
    title: 'Kennung der Weiterleitung nicht zulässig',
    detail: 'Erlaubt sind Kleinbuchstaben, Ziffern, Punkt und Bindestrich.',
  },
  FORWARDING_ID_TAKEN: {
    title: 'Kennung der Weiterleitung vergeben',
    detail: 'Eine Weiterleitung, vielleicht zu einem anderen Beschluss, trägt diese Kennung bereits.',
  },
  FORWARDED_BEFORE_ENGROSSMENT: {
    title: 'Weiterleitung vor der Ausfertigung',
    detail: 'Der Tag der Verfügung liegt vor dem Tag der Ausfertigung.',
  },
  DUE_DATE_PASSED: {
    title: 'Frist schon verstrichen',
    detail: 'Die Frist lag schon zurück, als die Weiterleitung verfügt wurde.',
  },
  FORWARDING_UNKNOWN: {
    title: 'Aufgabe unbekannt',
    detail: 'Es gibt keine Aufgabe mit dieser Kennung.',
  },
  NOT_THE_RECIPIENT: {
    title: 'Aufgabe unbekannt',
    detail: 'Es gibt keine Aufgabe mit dieser Kennung.',
  },
  PACKAGES_EMPTY: {
    title: 'Keine Pakete',
    detail: 'Vorgelegt wird mindestens ein Paket.',
  },
  PACKAGE_LABEL_TAKEN: {
    title: 'Bezeichnung des Pakets vergeben',
    detail: 'Ein anderes Paket oder ein Änderungsantrag der Vorlage heißt schon so.',
  },
  PACKAGE_UNKNOWN: {
    title: 'Paket unbekannt',
    detail: 'Die Vorlage hat kein Paket mit dieser Bezeichnung.',
  },
  PACKAGE_KIND_CONTRADICTED: {
    title: 'Paket widerspricht seiner Art',
    detail: 'Ein aufgezähltes Paket nennt Maßnahmen; nur ein ergänzendes nennt ein anderes Paket.',
  },
  PACKAGE_MEASURE_TAKEN: {
    title: 'Maßnahme vergeben',
    detail: 'Das Paket nennt diese Maßnahme zweimal oder beziffert sie mit einem Wert, der nicht ihr allein gehört.',
  },
  MOTION_NOT_LISTED: {
    title: 'Antrag nicht aufgeführt',
    detail: 'Ein Paket beantwortet einen Antrag, den die Unterlage nicht aufführt.',
  },
  CHOICE_UNKNOWN: {
    title: 'Auswahl unbekannt',
    detail: 'Die Vorlage hat weder einen Änderungsantrag noch ein Paket dieses Namens.',
  },
  CHOICE_REPEATED: {
    title: 'Doppelt ausgewählt',
    detail: 'Derselbe Änderungsantrag oder dasselbe Paket wurde zweimal ausgewählt.',
  },
} satisfies Partial<Record<RejectionCode, ProblemText>>;
