import { describe, it } from '@jest/globals';
import {
  decideResolution,
  draftPaper,
  proposeAmendment,
  resolutionId,
  submitPaper,
  voteOnAmendment,
  withdrawAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const moved = [draftPaper(), submitPaper(), proposeAmendment('A')];

describe('withdrawing an amendment (Änderungsantrag zurückziehen)', () => {
  it('records it while it is open', () => {
    after(...moved)
      .when(withdrawAmendment('A'))
      .then({ type: 'AmendmentWithdrawn', data: { resolutionId, amendmentId: 'A' } });
  });

  it('says nothing new the second time', () => {
    after(...moved, withdrawAmendment('A'))
      .when(withdrawAmendment('A'))
      .then();
  });

  it('is refused once the deciding body has voted on it', () => {
    after(...moved, voteOnAmendment('A'))
      .when(withdrawAmendment('A'))
      .thenRejected('AMENDMENT_ALREADY_DECIDED', { status: 'adopted' });
  });

  it('is refused once the decision has settled it', () => {
    after(...moved, decideResolution())
      .when(withdrawAmendment('A'))
      .thenRejected('AMENDMENT_SETTLED');
  });

  it('is refused for an amendment nobody moved', () => {
    after(...moved)
      .when(withdrawAmendment('B'))
      .thenRejected('AMENDMENT_UNKNOWN', { amendmentId: 'B' });
  });
});
