import { amendmentsEn } from './amendments.en.ts';
import { asOfEn } from './as-of.en.ts';
import { budgetSectionEn } from './budget-section.en.ts';
import { consultationEn } from './consultation.en.ts';
import { decisionEn } from './decision.en.ts';
import { forwardingsEn } from './forwardings.en.ts';
import { historyEn } from './history.en.ts';
import { operationsEn } from './operations.en.ts';
import { opinionsEn } from './opinions.en.ts';
import { provenanceEn } from './provenance.en.ts';
import { recommendationsEn } from './recommendations.en.ts';
import { resolutionTextEn } from './resolution-text.en.ts';
import { synopsisEn } from './synopsis.en.ts';
import { votesEn } from './votes.en.ts';
import type { resolutionDe } from './resolution.de.ts';

export const resolutionEn: typeof resolutionDe = {
  paper: (paper) => `Paper ${paper}`,
  number: (number) => `Resolution no. ${number}`,
  way: 'Way of the paper',
  wayStates: { done: 'done', current: 'where it stands', open: 'to come', skipped: 'left out' },
  waySteps: {
    submitted: 'submitted',
    recommended: 'recommended',
    decided: 'adopted',
    rejected: 'rejected',
    engrossed: 'engrossed',
    forwarded: 'forwarded',
  },
  onThisPage: 'On this page',
  head: {
    body: 'Body',
    date: 'Adopted on',
    decidingBody: 'Deciding body',
    department: 'Lead department',
    nonPublic: 'non-public',
  },
  asOf: asOfEn,
  text: resolutionTextEn,
  opinions: opinionsEn,
  provenance: provenanceEn,
  synopsis: synopsisEn,
  amendments: amendmentsEn,
  operations: operationsEn,
  otherOperation: (operation, items) => `${operation}: ${items}`,
  item: (label) => `item ${label}`,
  items: (labels) => `items ${labels}`,
  range: (from, to) => `items ${from} to ${to}`,
  vote: votesEn,
  recommendation: recommendationsEn,
  consultation: consultationEn,
  decision: decisionEn,
  budget: budgetSectionEn,
  forwardings: forwardingsEn,
  history: historyEn,
};
