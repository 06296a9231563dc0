import { amendmentsDe } from './amendments.de.ts';
import { asOfDe } from './as-of.de.ts';
import { budgetSectionDe } from './budget-section.de.ts';
import { consultationDe } from './consultation.de.ts';
import { decisionDe } from './decision.de.ts';
import { forwardingsDe } from './forwardings.de.ts';
import { historyDe } from './history.de.ts';
import { operationsDe } from './operations.de.ts';
import { opinionsDe } from './opinions.de.ts';
import { provenanceDe } from './provenance.de.ts';
import { recommendationsDe } from './recommendations.de.ts';
import { resolutionTextDe } from './resolution-text.de.ts';
import { synopsisDe } from './synopsis.de.ts';
import { votesDe } from './votes.de.ts';

export const resolutionDe = {
  paper: (paper: string) => `Vorlage ${paper}`,
  number: (number: string) => `Beschluss-Nr. ${number}`,
  way: 'Weg der Vorlage',
  wayStates: { done: 'erledigt', current: 'aktueller Stand', open: 'offen', skipped: 'entfallen' },
  waySteps: {
    submitted: 'eingebracht',
    recommended: 'empfohlen',
    decided: 'beschlossen',
    rejected: 'abgelehnt',
    engrossed: 'ausgefertigt',
    forwarded: 'weitergeleitet',
  },
  onThisPage: 'Auf dieser Seite',
  head: {
    body: 'Gremium',
    date: 'Beschlossen am',
    decidingBody: 'Beschließendes Gremium',
    department: 'Federführung',
    nonPublic: 'nicht öffentlich',
  },
  asOf: asOfDe,
  text: resolutionTextDe,
  opinions: opinionsDe,
  provenance: provenanceDe,
  synopsis: synopsisDe,
  amendments: amendmentsDe,
  operations: operationsDe,
  otherOperation: (operation: string, items: string) => `${operation}: ${items}`,
  item: (label: string) => `Ziffer ${label}`,
  items: (labels: string) => `Ziffern ${labels}`,
  range: (from: string, to: string) => `Ziffern ${from} bis ${to}`,
  vote: votesDe,
  recommendation: recommendationsDe,
  consultation: consultationDe,
  decision: decisionDe,
  budget: budgetSectionDe,
  forwardings: forwardingsDe,
  history: historyDe,
};
