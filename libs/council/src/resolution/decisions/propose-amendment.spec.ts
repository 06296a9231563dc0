import { describe, expect, it } from '@jest/globals';
import {
  committee,
  decideResolution,
  draftPaper,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  resolutionId,
  reviseDraft,
  reword,
  strike,
  submitPaper,
  voteOnAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const submitted = [draftPaper(), submitPaper()];

describe('proposing an amendment (Änderungsantrag stellen)', () => {
  it('records what is asked for and what that does to the pinned text', () => {
    const { data, occurredOn } = proposeAmendment('A', { operations: [strike('2.1')] });
    after(...submitted)
      .when(proposeAmendment('A'))
      .then({
        type: 'AmendmentProposed',
        data: {
          ...data,
          proposedOn: occurredOn,
          changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.1' }],
          conflicts: [],
        },
      });
  });

  it('names another open amendment that it shuts out', () => {
    after(...submitted, proposeAmendment('A', { operations: [strike('2.1')] }))
      .when(proposeAmendment('B', { operations: [reword('2.1', 'Anders.')] }))
      .thenAtLeast({
        type: 'AmendmentProposed',
        data: {
          amendmentId: 'B',
          conflicts: [{ kind: 'exclusive', otherAmendmentId: 'A', itemId: '2.1', ownOperation: 0, otherOperation: 0 }],
        },
      });
  });

  it('names an amendment that was adopted since the pinned version', () => {
    after(...submitted, proposeAmendment('A'), voteOnAmendment('A'))
      .when(proposeAmendment('B', { operations: [reword('2.1', 'Anders.')], on: '2023-12-20' }))
      .thenAtLeast({
        type: 'AmendmentProposed',
        data: {
          conflicts: [{ kind: 'exclusive', otherAmendmentId: 'A', itemId: '2.1', ownOperation: 0, otherOperation: 0 }],
        },
      });
  });

  it('names an open amendment of an earlier version as it reads now', () => {
    after(
      ...submitted,
      proposeAmendment('A', { operations: [strike('2.2')] }),
      proposeAmendment('B', { operations: [reword('2.1', 'Anders.')] }),
      voteOnAmendment('B'),
    )
      .when(proposeAmendment('C', { baseVersion: 2, operations: [reword('2.2', 'Anders.')], on: '2023-12-20' }))
      .thenAtLeast({
        type: 'AmendmentProposed',
        data: {
          conflicts: [{ kind: 'exclusive', otherAmendmentId: 'A', itemId: '2.2', ownOperation: 0, otherOperation: 0 }],
        },
      });
  });

  it('sees where the phrase of an earlier version stands now', () => {
    const phrase = (quote: string, replacement: string) =>
      ({ op: 'replacePhrase', itemId: '2.2', quote, nth: null, replacement, values: [] }) as const;
    after(
      ...submitted,
      proposeAmendment('A', { operations: [phrase('Ziffer', 'Nummer')] }),
      proposeAmendment('B', { operations: [phrase('Text', 'Der verbindliche Wortlaut')] }),
      voteOnAmendment('B'),
    )
      .when(proposeAmendment('C', { baseVersion: 2, operations: [phrase('Ziffer', 'Punkt')], on: '2023-12-20' }))
      .thenAtLeast({
        type: 'AmendmentProposed',
        data: {
          conflicts: [{ kind: 'exclusive', otherAmendmentId: 'A', itemId: '2.2', ownOperation: 0, otherOperation: 0 }],
        },
      });
  });

  it('names none that was written against a later version', () => {
    after(
      ...submitted,
      proposeAmendment('A'),
      voteOnAmendment('A'),
      proposeAmendment('B', { baseVersion: 2, operations: [strike('2.2')], on: '2023-12-20' }),
    )
      .when(proposeAmendment('C', { operations: [reword('2.2', 'Anders.')], on: '2023-12-20' }))
      .thenAtLeast({ type: 'AmendmentProposed', data: { conflicts: [] } });
  });

  it('may be pinned to a version of the draft', () => {
    after(draftPaper(), reviseDraft(), submitPaper())
      .when(proposeAmendment('A', { baseVersion: 1 }))
      .thenAtLeast({ type: 'AmendmentProposed', data: { baseVersion: 1 } });
  });

  it.each([0, 2, -1, 1.5])('is refused for version %d, which never was', (baseVersion) => {
    after(...submitted)
      .when(proposeAmendment('A', { baseVersion }))
      .thenRejected('AMENDMENT_BASE_UNKNOWN', { found: baseVersion, latest: 1 });
  });

  it('takes over a recommendation as its own changes (in der Fassung von)', () => {
    const version = { op: 'adoptVersion', ...recommendation() } as const;
    after(...submitted, proposeAmendment('A'), giveRecommendation({ amendmentIds: ['A'] }))
      .when(proposeAmendment('B', { operations: [version], on: '2023-12-20' }))
      .thenAtLeast({
        type: 'AmendmentProposed',
        data: { amendmentId: 'B', changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.1' }] },
      });
  });

  it('is refused when it takes over a recommendation nobody gave', () => {
    const version = { op: 'adoptVersion', ...recommendation() } as const;
    after(...submitted)
      .when(proposeAmendment('B', { operations: [version] }))
      .thenRejected('RECOMMENDATION_UNKNOWN', { body: committee });
  });

  it('is refused when it settles an amendment nobody moved', () => {
    after(...submitted)
      .when(proposeAmendment('B', { operations: [{ op: 'settle', amendmentId: 'A', by: 'B' }] }))
      .thenRejected('AMENDMENT_UNKNOWN', { amendmentId: 'A' });
  });

  it('is refused when its id is taken', () => {
    after(...submitted, proposeAmendment('A'))
      .when(proposeAmendment('A'))
      .thenRejected('AMENDMENT_ID_TAKEN', { field: '/amendmentId', amendmentId: 'A' });
  });

  it.each(['', 'a b', '__proto__', 'decision', 'x'.repeat(101)])('is refused for the id "%s"', (amendmentId) => {
    after(...submitted)
      .when(proposeAmendment(amendmentId))
      .thenRejected('AMENDMENT_ID_MALFORMED', { field: '/amendmentId' });
  });

  it('is refused when it asks for nothing or names nobody', () => {
    after(...submitted)
      .when(proposeAmendment('A', { operations: [] }))
      .thenRejected('OPERATIONS_EMPTY');
    after(...submitted)
      .when(proposeAmendment('A', { mover: { kind: 'faction', name: '' } }))
      .thenRejected('TEXT_EMPTY', { field: '/mover/name' });
  });

  it('is refused for an item the paper does not have', () => {
    after(...submitted)
      .when(proposeAmendment('A', { operations: [strike('2.9')] }))
      .thenRejected('ITEM_UNKNOWN');
  });

  it('is refused before the paper is submitted, and for a day before that', () => {
    after(draftPaper()).when(proposeAmendment('A')).thenRejected('PAPER_NOT_SUBMITTED', { resolutionId });
    after(...submitted)
      .when(proposeAmendment('A', { on: '2023-11-05' }))
      .thenRejected('DATE_BEFORE_SUBMISSION', { field: '/occurredOn', submittedOn: '2023-11-06' });
  });

  it('is refused once the resolution is decided', () => {
    after(...submitted, decideResolution())
      .when(proposeAmendment('A', { on: '2023-12-21' }))
      .thenRejected('RESOLUTION_ALREADY_DECIDED', { status: 'adopted' });
  });

  it('changes no text before it is voted on', () => {
    const { state } = after(...submitted, proposeAmendment('A'));
    expect(state).toMatchObject({ status: 'submitted', texts: { length: 1 } });
  });
});
