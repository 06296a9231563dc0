import { describe, it } from '@jest/globals';
import {
  committee,
  council,
  decideResolution,
  draftPaper,
  giveRecommendation,
  meetingDay,
  proposeAmendment,
  recommendation,
  resolutionId,
  reword,
  strike,
  submitPaper,
  vote,
  voteOnAmendment,
  withdrawAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const submitted = [draftPaper(), submitPaper()];
const moved = [
  ...submitted,
  proposeAmendment('A', { operations: [strike('2.1')] }),
  proposeAmendment('B', { operations: [reword('2.2', 'Anders.')] }),
];

describe('giving a recommendation (Beschlussempfehlung)', () => {
  it('records the text as recommended, with the amendment of each change', () => {
    after(...moved)
      .when(giveRecommendation({ amendmentIds: ['A', 'B'] }))
      .thenAtLeast({
        type: 'RecommendationGiven',
        data: {
          resolutionId,
          recommendation: recommendation(),
          advice: 'withChanges',
          baseVersion: 1,
          amendmentIds: ['A', 'B'],
          changes: [
            { operation: 0, kind: 'itemStruck', itemId: '2.1', amendmentId: 'A' },
            {
              operation: 0,
              kind: 'itemChanged',
              itemId: '2.2',
              text: 'Anders.',
              closing: null,
              values: [],
              effects: [],
              amendmentId: 'B',
            },
          ],
          vote: { tally: vote(11, 4).tally, rule: 'hgo-54@2005-04-01', legalSource: '§ 54 Abs. 1 HGO', present: null },
        },
      });
  });

  it('may advise to adopt the paper as filed or to reject it', () => {
    after(...submitted)
      .when(giveRecommendation({ advice: 'reject' }))
      .thenAtLeast({ type: 'RecommendationGiven', data: { advice: 'reject', changes: [] } });
    after(...submitted)
      .when(giveRecommendation({ advice: 'asFiled' }))
      .thenAtLeast({ type: 'RecommendationGiven', data: { advice: 'asFiled', changes: [] } });
  });

  it('is refused when advice and amendments do not fit', () => {
    after(...moved)
      .when(giveRecommendation({ advice: 'asFiled', amendmentIds: ['A'] }))
      .thenRejected('ADVICE_CONTRADICTS_AMENDMENTS', { advice: 'asFiled', amendmentIds: ['A'] });
    after(...moved)
      .when(giveRecommendation({ advice: 'withChanges', amendmentIds: [] }))
      .thenRejected('ADVICE_CONTRADICTS_AMENDMENTS');
  });

  it('may recommend what the committee itself adopted, but not what it voted down', () => {
    after(...moved, voteOnAmendment('A', { body: committee }))
      .when(giveRecommendation({ amendmentIds: ['A'] }))
      .thenAtLeast({ type: 'RecommendationGiven' });
    after(...moved, voteOnAmendment('A', { body: committee, vote: vote(2, 3) }))
      .when(giveRecommendation({ amendmentIds: ['A'] }))
      .thenRejected('AMENDMENT_REJECTED_BY_BODY', { amendmentId: 'A', body: committee });
  });

  it('follows the last vote of the committee, not the first', () => {
    const first = voteOnAmendment('A', {
      body: committee,
      vote: vote(2, 3),
      meetingDate: proposeAmendment('').occurredOn,
    });
    after(...moved, first, voteOnAmendment('A', { body: committee }))
      .when(giveRecommendation({ amendmentIds: ['A'] }))
      .thenAtLeast({ type: 'RecommendationGiven' });
  });

  it('is refused when two of the amendments shut each other out', () => {
    after(...moved, proposeAmendment('C', { operations: [reword('2.1', 'Anders.')] }))
      .when(giveRecommendation({ amendmentIds: ['A', 'C'] }))
      .thenRejected('AMENDMENT_EXCLUDED', { amendmentId: 'C', otherAmendmentId: 'A', itemId: '2.1' });
  });

  it('takes an amendment once that is named twice', () => {
    after(...moved)
      .when(giveRecommendation({ amendmentIds: ['A', 'A'] }))
      .thenAtLeast({ type: 'RecommendationGiven', data: { amendmentIds: ['A'] } });
  });

  it('is refused for amendments that are withdrawn or unknown', () => {
    after(...moved, withdrawAmendment('A'))
      .when(giveRecommendation({ amendmentIds: ['A'] }))
      .thenRejected('AMENDMENT_WITHDRAWN', { amendmentId: 'A' });
    after(...moved)
      .when(giveRecommendation({ amendmentIds: ['Z'] }))
      .thenRejected('AMENDMENT_UNKNOWN', { amendmentId: 'Z' });
  });

  it('is refused when the committee did not adopt it', () => {
    after(...submitted)
      .when(giveRecommendation({ vote: vote(4, 4) }))
      .thenRejected('RECOMMENDATION_NOT_ADOPTED', { body: committee });
  });

  it('is given once under one protocol number', () => {
    after(...submitted, giveRecommendation())
      .when(giveRecommendation({ recommendation: recommendation({ wordedBy: 'III/21' }) }))
      .thenRejected('RECOMMENDATION_ALREADY_GIVEN', { protocolNumber: 'BP 0587' });
    after(...submitted, giveRecommendation())
      .when(giveRecommendation({ recommendation: recommendation({ protocolNumber: 'BP 0588' }) }))
      .thenAtLeast({ type: 'RecommendationGiven' });
  });

  it('may be given by two committees under the same number of their own protocols', () => {
    after(...submitted, giveRecommendation())
      .when(giveRecommendation({ recommendation: recommendation({ body: 'Ausschuss für Kultur' }) }))
      .thenAtLeast({ type: 'RecommendationGiven' });
  });

  it('is not given by the deciding body to itself', () => {
    after(...submitted)
      .when(giveRecommendation({ recommendation: recommendation({ body: council }) }))
      .thenRejected('DECIDING_BODY_CANNOT_RECOMMEND', { body: council });
  });

  it.each(['body', 'protocolNumber', 'wordedBy'] as const)('is refused without %s', (field) => {
    after(...submitted)
      .when(giveRecommendation({ recommendation: recommendation({ [field]: ' ' }) }))
      .thenRejected('TEXT_EMPTY', { field: `/recommendation/${field}` });
  });

  it('is refused for a day before the submission or after its own day', () => {
    const early = recommendation({ date: submitPaper({ on: '2023-11-05' }).occurredOn });
    after(...submitted)
      .when(giveRecommendation({ recommendation: early }))
      .thenRejected('DATE_BEFORE_SUBMISSION', { field: '/recommendation/date' });
    after(...submitted)
      .when(giveRecommendation({ on: '2023-12-19' }))
      .thenRejected('DATE_AFTER_OCCURRENCE', { found: meetingDay });
  });

  it('is refused for a draft and after the decision', () => {
    after(draftPaper()).when(giveRecommendation()).thenRejected('PAPER_NOT_SUBMITTED');
    after(...submitted, decideResolution())
      .when(giveRecommendation())
      .thenRejected('RESOLUTION_ALREADY_DECIDED');
  });
});
