import { describe, expect, it } from '@jest/globals';
import {
  committee,
  council,
  decideResolution,
  draftPaper,
  giveRecommendation,
  recommendation,
  submitPaper,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { mobility, planConsultation, referPaper, skipStation } from '../../testing/stations.ts';
import { wayOf } from '../../testing/way-of.ts';

const planned = [draftPaper(), submitPaper(), planConsultation()];

describe('referring a paper (Verweisung)', () => {
  it('has the other body deal with it, then the referring one again', () =>
    expect(wayOf(...planned, skipStation('finance'), referPaper('council', mobility))).toEqual([
      'finance skipped',
      'council referred',
      'council-referral-2 open',
      'council-2 open',
    ]));

  it('goes back to a committee that had it, and on to the decision', () =>
    expect(
      wayOf(
        ...planned,
        giveRecommendation(),
        referPaper('council', committee),
        giveRecommendation({ recommendation: recommendation({ protocolNumber: 'BP 0600' }) }),
        decideResolution(),
      ),
    ).toEqual(['finance recommended', 'council referred', 'council-referral-2 recommended', 'council-2 decided']));

  it('is refused to a body that waits for the paper itself', () =>
    after(...planned, skipStation('finance'), referPaper('council', mobility))
      .when(referPaper('council-referral-2', council))
      .thenRejected('REFERRED_IN_CIRCLE', { field: '/body', chain: [mobility, council] }));

  it('is refused to itself', () =>
    after(...planned)
      .when(referPaper('finance', committee))
      .thenRejected('REFERRED_IN_CIRCLE'));
});
