import { describe, expect, it } from '@jest/globals';
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
const recommended = [
  ...submitted,
  proposeAmendment('A', { operations: [strike('2.1')] }),
  proposeAmendment('B', { operations: [reword('2.2', 'Anders.')] }),
  giveRecommendation({ amendmentIds: ['A'] }),
];
const taking = decideResolution({ adopts: recommendation() });
const legalVote = {
  tally: vote(49, 22).tally,
  rule: 'hgo-54@2005-04-01',
  legalSource: '§ 54 Abs. 1 HGO',
  present: null,
} as const;

describe('deciding a resolution (Beschluss fassen)', () => {
  it('adopts the paper as it stands', () => {
    after(...submitted)
      .when(decideResolution())
      .then({
        type: 'ResolutionDecided',
        data: {
          resolutionId,
          number: '0487',
          body: council,
          date: meetingDay,
          adopts: null,
          textVersion: 1,
          changes: [],
          vote: legalVote,
          outcome: 'adopted',
        },
      });
  });

  it('takes over a recommendation with its changes and settles what is left open', () => {
    after(...recommended)
      .when(taking)
      .then(
        {
          type: 'ResolutionDecided',
          data: {
            resolutionId,
            number: '0487',
            body: council,
            date: meetingDay,
            adopts: recommendation(),
            textVersion: 2,
            changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.1', amendmentId: 'A' }],
            vote: legalVote,
            outcome: 'adopted',
          },
        },
        { type: 'AmendmentSettled', data: { resolutionId, amendmentId: 'B', by: 'decision' } },
      );
  });

  it('adopts the amendments of the recommendation with it, and leaves a withdrawn one withdrawn', () => {
    const { state } = after(...recommended, withdrawAmendment('B'), taking);
    expect(state).toMatchObject({
      status: 'adopted',
      amendments: [
        { amendmentId: 'A', status: 'adopted' },
        { amendmentId: 'B', status: 'withdrawn' },
      ],
      texts: { length: 2 },
    });
  });

  it('adopts the wording of a recommended amendment also when its mover has withdrawn it', () => {
    const { state } = after(...recommended, withdrawAmendment('A'), taking);
    expect(state).toMatchObject({ amendments: [{ status: 'withdrawn' }, { status: 'settled' }], texts: { length: 2 } });
  });

  it('may be taken on the day of the submission', () => {
    after(...submitted)
      .when(decideResolution({ date: submitPaper().occurredOn }))
      .thenAtLeast({ type: 'ResolutionDecided', data: { date: submitPaper().occurredOn } });
  });

  it('carries the recommendation over to the text that the council has amended before', () => {
    after(...recommended, voteOnAmendment('B'))
      .when(taking)
      .thenAtLeast({
        type: 'ResolutionDecided',
        data: {
          textVersion: 3,
          changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.1', amendmentId: 'A' }],
        },
      });
  });

  it('does not do again what the council has adopted of the recommendation before', () => {
    after(...recommended, voteOnAmendment('A'))
      .when(taking)
      .thenAtLeast(
        { type: 'ResolutionDecided', data: { textVersion: 2, changes: [] } },
        { type: 'AmendmentSettled', data: { amendmentId: 'B' } },
      );
  });

  it('is refused when the council has voted down what it would take over', () => {
    after(...recommended, voteOnAmendment('A', { vote: vote(1, 2) }))
      .when(taking)
      .thenRejected('AMENDMENT_ALREADY_DECIDED', { amendmentId: 'A', status: 'rejected' });
  });

  it('rejects the paper without a number, takes over nothing, and settles every open amendment', () => {
    after(...recommended)
      .when(decideResolution({ number: null, adopts: recommendation(), vote: vote(30, 30) }))
      .thenAtLeast(
        { type: 'ResolutionDecided', data: { number: null, outcome: 'rejected', textVersion: 1, changes: [] } },
        { type: 'AmendmentSettled', data: { amendmentId: 'A' } },
        { type: 'AmendmentSettled', data: { amendmentId: 'B' } },
      );
  });

  it.each([
    ['body', { body: 'Ausschuss für Kultur' }],
    ['day', { date: submitPaper({ on: '2023-12-19' }).occurredOn }],
    ['protocol number', { protocolNumber: 'BP 0588' }],
    ['wording', { wordedBy: 'III/21' }],
  ])('is refused when the %s of the recommendation is another', (_, other) => {
    after(...recommended)
      .when(decideResolution({ adopts: recommendation(other) }))
      .thenRejected('RECOMMENDATION_UNKNOWN', other);
  });

  it('is refused when it takes over what was recommended later', () => {
    after(...recommended)
      .when(decideResolution({ adopts: recommendation(), date: submitPaper({ on: '2023-12-19' }).occurredOn }))
      .thenRejected('RECOMMENDATION_AFTER_DECISION', { recommended: meetingDay, decided: '2023-12-19' });
  });

  it('is taken by the body that the paper names', () => {
    after(...submitted)
      .when(decideResolution({ body: committee }))
      .thenRejected('NOT_DECIDING_BODY', { found: committee, expected: council });
  });

  it('needs a number when adopted and has none when rejected', () => {
    after(...submitted)
      .when(decideResolution({ number: null }))
      .thenRejected('RESOLUTION_NUMBER_MISSING', { field: '/number' });
    after(...submitted)
      .when(decideResolution({ vote: vote(1, 2) }))
      .thenRejected('RESOLUTION_NUMBER_NOT_DUE', { found: '0487' });
  });

  it.each(['', 'ohne', 'č1', '1'.repeat(51)])('is refused for the number "%s"', (number) => {
    after(...submitted)
      .when(decideResolution({ number }))
      .thenRejected('RESOLUTION_NUMBER_MALFORMED', { field: '/number', found: number });
  });

  it('is refused when the minutes report another outcome than the rule gives', () => {
    after(...submitted)
      .when(decideResolution({ vote: vote(22, 49, { outcome: 'adopted' }) }))
      .thenRejected('OUTCOME_NOT_GIVEN_BY_RULE', { computed: 'rejected', reported: 'adopted' });
  });

  it('is refused when more voted than were present', () => {
    after(...submitted)
      .when(decideResolution({ vote: vote(49, 22, { present: 70 }) }))
      .thenRejected('MORE_VOTES_THAN_PRESENT', { votes: 71, present: 70 });
  });

  it('is refused for a day before the submission or after its own day', () => {
    after(...submitted)
      .when(decideResolution({ date: submitPaper({ on: '2023-11-05' }).occurredOn }))
      .thenRejected('DATE_BEFORE_SUBMISSION', { field: '/date', found: '2023-11-05' });
    after(...submitted)
      .when(decideResolution({ on: '2023-12-19' }))
      .thenRejected('DATE_AFTER_OCCURRENCE', { field: '/date' });
  });

  it('may be recorded later than it was taken', () => {
    after(...submitted)
      .when(decideResolution({ on: '2024-01-08' }))
      .thenAtLeast({ type: 'ResolutionDecided', data: { date: meetingDay } });
  });

  it('is taken once, and not on a draft', () => {
    after(...submitted, decideResolution())
      .when(decideResolution())
      .thenRejected('RESOLUTION_ALREADY_DECIDED', { status: 'adopted' });
    after(draftPaper()).when(decideResolution()).thenRejected('PAPER_NOT_SUBMITTED');
  });
});
