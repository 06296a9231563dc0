import type { Texts } from './texts.ts';

export const consultationEn: Texts['resolution']['consultation'] = {
  title: 'Consultation sequence',
  caption: 'Bodies the paper passes',
  body: 'Body',
  role: 'Role',
  roles: {
    hearing: 'hearing',
    preliminary: 'preliminary',
    decision: 'decision',
    acknowledgement: 'acknowledgement',
  },
  lead: 'in the lead',
  planned: 'Planned',
  state: 'Result',
  open: 'open',
  skipped: 'skipped',
  results: {
    recommended: 'recommended',
    noted: 'noted',
    withoutRecommendation: 'without a recommendation',
    adjourned: 'adjourned',
    referred: 'referred',
    withdrawn: 'withdrawn',
    decided: 'decided',
  },
  on: (result, day) => `${result} on ${day}`,
  deferred: (body, day) => `Deferred by ${body} on ${day}.`,
  withdrawn: (by, day) => `Withdrawn by ${by} on ${day}.`,
};
