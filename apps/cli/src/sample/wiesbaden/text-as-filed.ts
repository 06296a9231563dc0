import type { BudgetEffect, Item, PostsEffect, PostsValue } from '#council/events';
import { isoDate } from '#kernel';
import { section } from '../item-builder.ts';

const addition2024: BudgetEffect = {
  kind: 'budget',
  valueId: 'amount',
  year: 2024,
  direction: 'expense',
  sort: 'operating',
  department: 'Dezernat II/15',
  costObject: null,
  recurrence: 'oneOff',
  instrument: 'addition',
  release: 'withPlan',
  conditions: [],
};

const releasedInAdvance = { release: 'inAdvance', conditions: ['planApproval'] } as const;

const posts = (fteHundredths: number): PostsValue => ({ kind: 'posts', valueId: 'posts', fteHundredths });

const permanentPosts: PostsEffect = {
  kind: 'posts',
  valueId: 'posts',
  department: 'Dezernat II/15',
  from: isoDate('2024-01-01'),
  until: null,
  movement: 'created',
};

const acknowledged = section('acknowledges', {
  '1': 'Die Stadtverordnetenversammlung nimmt zur Kenntnis:',
  '1.1':
    'Bedarf, Gründung und Personalausstattung des Amtes für Innovation, Organisation und Digitalisierung beruhen auf dem Beschluss Nr. 0197 vom 21.06.2018 und dem Beschluss Nr. 0480 vom 12.12.2019. Seit dem 01.02.2021 ist das Amt tätig.',
  '1.2':
    'Der vorgelegte Sachstandsbericht blickt auf die ersten beiden Jahre des Amtes zurück. Er tritt an die Stelle des Jahresberichts zur Digitalisierungsoffensive, den der Beschluss Nr. 0197 vom 23.02.2021 verlangt.',
  '1.3':
    'Das Amt wurde aufgebaut und hat daneben größere Vorhaben begonnen und abgeschlossen; IT-Steuerung und Organisationsentwicklung haben eine tragfähige Basis.',
  '1.4':
    'Die Befragung aller Fachbereiche zum digitalen Reifegrad im Herbst 2022 liefert vergleichbare Werte und weist in nahezu jedem Handlungsfeld auf dringenden Bedarf hin.',
  '1.5': 'Künstliche Intelligenz entwickelt sich schnell und bringt der Verwaltung Möglichkeiten wie Risiken.',
  '1.6':
    'Einwohnerschaft, Unternehmen und Politik erwarten zunehmend Dienste, die sich ohne Medienbruch digital nutzen lassen.',
  '1.7':
    'Abläufe lassen sich nur mit gemeinsamen, zentral gesteuerten Methoden, Standards und Werkzeugen digitalisieren.',
  '1.8': 'Mehr Digitalisierung verlangt mehr Vorsorge bei der IT-Sicherheit.',
  '1.9': 'Tempo und Umfang der Aufgaben sind mit dem heutigen Personal und Wissen nicht zu erreichen.',
  '1.10':
    'Fachkräfte lassen sich besser gewinnen und halten, wenn sie bei Dezernat IV/15 gebündelt und gemeinsam eingearbeitet werden.',
  '1.11':
    'Ein zentral gesteuerter Einsatz in wechselnden Projekten nutzt vorhandenes Wissen besser und macht die Stellen gerade für Jüngere reizvoll.',
  '1.12':
    'Dezernat IV/15 bündelt mit dieser und weiteren Vorlagen des Jahres 2023 die Schritte, mit denen die Verwaltung in zwei Jahren digitaler wird.',
  '1.13': 'Geld für zusätzliche Aufgaben wird gesondert als weiterer Bedarf zum Haushalt 2024/2025 angemeldet.',
});

const decided = section('decides', {
  '2': 'Die Stadtverordnetenversammlung beschließt:',
  '2.1': 'Dezernat II/15 richtet einen zentralen Pool von Fachkräften für die Digitalisierung aller Ämter ein.',
  '2.2':
    'Dezernat II/15 baut für neue Technologien, vor allem für Künstliche Intelligenz, ein KI-Kompetenzteam mit den interessierten Fachämtern auf.',
  '2.3': {
    text: 'Im Stellenplan 2024 wird bei Dezernat II/15 ein zusätzlicher Bedarf von {{posts}} anerkannt.',
    closing: 'Wie die Stellen bewertet werden, legt 150130 fest, sobald ihr Zuschnitt feststeht.',
    values: [posts(700)],
    effects: [permanentPosts],
  },
  '2.3.1': { text: 'Projektleitung für ämterübergreifende Vorhaben: {{posts}},', values: [posts(200)] },
  '2.3.2': { text: 'Prozessmanagement: {{posts}},', values: [posts(150)] },
  '2.3.3': { text: 'Anwendungsbetreuung: {{posts}},', values: [posts(150)] },
  '2.3.4': { text: 'Informationssicherheit: {{posts}},', values: [posts(100)] },
  '2.3.5': { text: 'Künstliche Intelligenz und Daten: {{posts}}.', values: [posts(100)] },
  '2.4': {
    text: 'Für Personal und Arbeitsplätze nach Ziffer 2.3 werden im Jahr 2024 zusätzlich {{amount}} bereitgestellt und schon vor der Genehmigung des Haushaltsplans 2024 durch die Aufsichtsbehörde freigegeben.',
    values: [{ kind: 'amount', valueId: 'amount', amountCents: 61_240_000 }],
    effects: [{ ...addition2024, sort: 'personnel', ...releasedInAdvance }],
  },
  '2.5': {
    text: 'Im Jahr 2025 werden für dieselben Stellen {{amount}} bereitgestellt.',
    values: [{ kind: 'amount', valueId: 'amount', amountCents: 65_500_000 }],
    effects: [{ ...addition2024, year: 2025, sort: 'personnel' }],
  },
  '2.6': {
    text: 'Für Schulungen zur Digitalisierung erhält Dezernat II/15 im Jahr 2024 {{amount}}.',
    values: [{ kind: 'amount', valueId: 'amount', amountCents: 18_000_000 }],
    effects: [addition2024],
  },
  '2.7': {
    text: 'Das Personalkontingent (Basiswert) des Stammpersonals von Dezernat II/15 steigt nach den Regeln zur Steuerung der Personalkosten ab dem {{start}} auf Dauer um {{posts}}.',
    values: [{ kind: 'date', valueId: 'start', date: isoDate('2024-01-01') }, posts(700)],
    effects: [{ ...permanentPosts, movement: 'quotaRaised' }],
  },
  '2.8':
    'Dezernat II/15 führt ein zentrales Portfolio der ämterübergreifenden Digitalisierungsprojekte ein, das sie ordnet, steuert und ihre Qualität sichert.',
  '2.9': 'Dezernat II/15 führt stadtweit ein einheitliches Prozessmanagement ein und beschafft die Software dafür.',
  '2.10': {
    text: 'Für diese Software werden im Jahr 2024 {{amount}} investiv bereitgestellt.',
    values: [{ kind: 'amount', valueId: 'amount', amountCents: 24_000_000 }],
    effects: [{ ...addition2024, sort: 'capital' }],
  },
  '2.11': 'Dezernat II/15 lässt sich beim Gesamtkonzept der digitalen Verwaltung extern beraten.',
  '2.12': {
    text: 'Für die Beratung nach Ziffer 2.11 erhält Dezernat II/15 im Jahr 2024 zusätzlich {{amount}} Sachmittel, die schon vor der Genehmigung des Haushaltsplans 2024 durch die Aufsichtsbehörde freigegeben werden.',
    values: [{ kind: 'amount', valueId: 'amount', amountCents: 35_000_000 }],
    effects: [{ ...addition2024, ...releasedInAdvance }],
  },
  '2.13': 'Dezernat II/15 plant Maßnahmen und Personal aller Projekte mit IT-Anteil gemeinsam mit der WIVERTIS.',
});

/** Paper 23-V-15-0007 as it was filed. The values before the amendment are invented: the decided paper does not show them. */
export const textAsFiled: readonly Item[] = [...acknowledged, ...decided];
