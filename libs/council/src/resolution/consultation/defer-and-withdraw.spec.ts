import { describe, expect, it } from '@jest/globals';
import {
  committee,
  council,
  decideResolution,
  draftPaper,
  giveRecommendation,
  submitPaper,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { deferPaper, planConsultation, withdrawPaper } from '../../testing/stations.ts';
import { wayOf } from '../../testing/way-of.ts';
import { standingOf } from '../paper-standing.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';

const submitted = [draftPaper(), submitPaper()];
const planned = [...submitted, planConsultation()];

describe('deferring and withdrawing a paper', () => {
  const stand = (...orders: readonly ResolutionCommand[]) => standingOf(after(...orders).state);

  it('leaves it to a later meeting of the same body, and is deferred until that body deals with it', () => {
    const deferred = [...planned, deferPaper(committee)];
    expect(wayOf(...deferred)).toEqual(['finance adjourned', 'finance-2 open', 'council open']);
    expect(stand(...deferred)).toBe('deferred');
    expect(stand(...deferred, giveRecommendation())).toBe('recommended');
  });

  it('marks a paper without a sequence, until it is decided', () => {
    expect(stand(...submitted, deferPaper(council))).toBe('deferred');
    expect(stand(...submitted, deferPaper(council), decideResolution())).toBe('adopted');
  });

  it('is not left to a day before', () =>
    after(...planned)
      .when(deferPaper(committee, { until: planConsultation().occurredOn }))
      .thenRejected('DEFERRED_INTO_PAST', { field: '/until' }));

  it('takes it back for good: nobody recommends or decides it any more', () => {
    const withdrawn = [...planned, withdrawPaper({ body: committee })];
    expect(stand(...withdrawn)).toBe('withdrawn');
    expect(wayOf(...withdrawn)).toEqual(['finance withdrawn', 'council open']);
    after(...withdrawn)
      .when(decideResolution())
      .thenRejected('PAPER_WITHDRAWN');
    after(...withdrawn)
      .when(withdrawPaper())
      .thenRejected('PAPER_WITHDRAWN');
  });
});
