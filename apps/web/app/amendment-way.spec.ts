import { describe, expect, it } from '@jest/globals';

import { wayOfAmendment } from './amendment-way.ts';
import type { Amendment, Resolution } from './api/resolution.ts';

const vote = {
  tally: { known: 'unanimous' },
  rule: 'hgo-54@2005-04-01',
  legalSource: '§ 54 HGO',
  present: null,
} as const;
const committee = { body: 'Ausschuss', date: '2023-12-19', protocolNumber: 'BP 1', wordedBy: 'III/20' } as const;
const amendment = (votes: Amendment['votes'] = []): Amendment => ({
  amendmentId: 'a',
  mover: { kind: 'faction', name: 'Fraktion A' },
  status: 'adopted',
  rationale: null,
  operations: [],
  conflicts: [],
  votes,
  partVotes: [],
});
const found = (adopts: typeof committee | null): Pick<Resolution, 'recommendations' | 'decision' | 'resolution'> => ({
  recommendations: [{ ...committee, advice: 'withChanges', amendmentIds: ['a'], meetingId: null, vote, figures: null }],
  decision: { adopts, meetingId: null, vote, figures: null, outcome: 'adopted' },
  resolution: { number: '1', body: 'Rat', date: '2023-12-20' },
});
const said = (steps: ReturnType<typeof wayOfAmendment>) => steps.map(({ kind, body, day }) => `${kind} ${body} ${day}`);

describe('the way of an amendment', () => {
  it('leads by the recommendation and the vote on the whole when it had no vote of its own', () =>
    expect(said(wayOfAmendment(amendment(), found(committee)))).toEqual([
      'recommended Ausschuss 2023-12-19',
      'adopted Rat 2023-12-20',
    ]));

  it('ends with the recommendation when the council did not take it over', () =>
    expect(said(wayOfAmendment(amendment(), found(null)))).toEqual(['recommended Ausschuss 2023-12-19']));

  it('has its own votes in the order of their days', () => {
    const own = {
      ...vote,
      figures: null,
      meetingId: null,
      body: 'Rat',
      meetingDate: '2023-12-01',
      outcome: 'rejected',
    } as const;
    expect(said(wayOfAmendment(amendment([own]), found(null)))).toEqual([
      'rejected Rat 2023-12-01',
      'recommended Ausschuss 2023-12-19',
    ]);
  });
});
