import { describe, it } from '@jest/globals';
import {
  decideResolution,
  draftPaper,
  engrossResolution,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  resolutionId,
  submitPaper,
  vote,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const submitted = [draftPaper(), submitPaper()];

describe('engrossing a resolution (Ausfertigung)', () => {
  it('records who signed which wording and when', () => {
    after(
      ...submitted,
      proposeAmendment('A'),
      giveRecommendation({ amendmentIds: ['A'] }),
      decideResolution({ adopts: recommendation() }),
    )
      .when(engrossResolution({ on: '2023-12-21' }))
      .then({
        type: 'ResolutionEngrossed',
        data: {
          resolutionId,
          textVersion: 2,
          signedBy: 'Stadtverordnetenvorsteher',
          engrossedOn: engrossResolution({ on: '2023-12-21' }).occurredOn,
        },
      });
  });

  it('says nothing new when the same office signs again, and is refused when another does', () => {
    const engrossed = after(...submitted, decideResolution(), engrossResolution());
    engrossed.when(engrossResolution({ on: '2024-01-02' })).then();
    engrossed
      .when(engrossResolution({ signedBy: 'Amt 16' }))
      .thenRejected('RESOLUTION_ALREADY_ENGROSSED', { signedBy: 'Stadtverordnetenvorsteher' });
  });

  it('is refused for what was not adopted', () => {
    after(...submitted)
      .when(engrossResolution())
      .thenRejected('RESOLUTION_NOT_ADOPTED', { status: 'submitted' });
    after(...submitted, decideResolution({ number: null, vote: vote(1, 2) }))
      .when(engrossResolution())
      .thenRejected('RESOLUTION_NOT_ADOPTED', { status: 'rejected' });
  });

  it('is refused for a day before the decision', () => {
    after(...submitted, decideResolution())
      .when(engrossResolution({ on: '2023-12-19' }))
      .thenRejected('ENGROSSED_BEFORE_DECISION', { found: '2023-12-19', decidedOn: '2023-12-20' });
  });

  it('is refused when nobody signs', () => {
    after(...submitted, decideResolution())
      .when(engrossResolution({ signedBy: '' }))
      .thenRejected('TEXT_EMPTY', { field: '/signedBy' });
  });
});
