import { describe, it } from '@jest/globals';
import {
  draftPaper,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  strike,
  submitPaper,
  voteOnAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import type { Operation } from './operation.ts';

const submitted = [draftPaper(), submitPaper()];

const append = (sentence: string): Operation => ({
  op: 'appendSentence',
  itemId: '2.1',
  sentence,
  values: [],
  effects: [],
});

describe('carrying an amendment over to a text that has moved on', () => {
  it('is refused with the reason when nothing is in the way, but the result would be no item any more', () => {
    const long = `${'Sehr ausführlich '.repeat(700)}begründet.`;
    after(
      ...submitted,
      proposeAmendment('A', { operations: [append(`Erstens ${long}`)] }),
      proposeAmendment('B', { operations: [strike('2.2'), append(`Zweitens ${long}`)] }),
      voteOnAmendment('A'),
    )
      .when(voteOnAmendment('B'))
      .thenRejected('AMENDMENT_UNANCHORED', {
        amendmentId: 'B',
        otherAmendmentId: 'A',
        operation: 1,
        anchor: { code: 'TEXT_TOO_LONG' },
      });
  });

  it('takes a recommendation as it fits the version that was named, not the one there is now', () => {
    const version = { op: 'adoptVersion', ...recommendation() } as const;
    after(
      ...submitted,
      proposeAmendment('A', { operations: [strike('2.1')] }),
      proposeAmendment('B', { operations: [strike('2.2')] }),
      voteOnAmendment('A'),
      giveRecommendation({ amendmentIds: ['B'] }),
    )
      .when(proposeAmendment('C', { baseVersion: 1, operations: [version], on: '2023-12-20' }))
      .thenAtLeast({
        type: 'AmendmentProposed',
        data: {
          changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.2' }],
          conflicts: [{ kind: 'identical', otherAmendmentId: 'B', itemId: '2.2', ownOperation: 0, otherOperation: 0 }],
        },
      });
  });

  it('recommends an amendment and another one that takes it over as one effect', () => {
    const version = { op: 'adoptVersion', ...recommendation() } as const;
    after(
      ...submitted,
      proposeAmendment('A', { operations: [strike('2.1')] }),
      giveRecommendation({ amendmentIds: ['A'] }),
      proposeAmendment('B', { operations: [version, strike('2.2')], on: '2023-12-20' }),
    )
      .when(
        giveRecommendation({
          recommendation: recommendation({ protocolNumber: 'BP 0588' }),
          amendmentIds: ['A', 'B'],
        }),
      )
      .thenAtLeast({
        type: 'RecommendationGiven',
        data: {
          changes: [
            { operation: 0, kind: 'itemStruck', itemId: '2.1', amendmentId: 'A' },
            { operation: 1, kind: 'itemStruck', itemId: '2.2', amendmentId: 'B' },
          ],
        },
      });
  });
});
