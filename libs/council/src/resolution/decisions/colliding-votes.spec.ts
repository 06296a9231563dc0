import { describe, it } from '@jest/globals';
import {
  draftPaper,
  proposeAmendment,
  reword,
  strike,
  submitPaper,
  vote,
  voteOnAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const submitted = [draftPaper(), submitPaper()];
const moved = [...submitted, proposeAmendment('A')];

describe('voting on an amendment that meets an adopted one', () => {
  it('is refused when an adopted amendment shuts it out, naming that one and the item', () => {
    after(
      ...moved,
      proposeAmendment('B', { operations: [strike('2.2'), reword('2.1', 'Anders.')] }),
      voteOnAmendment('A'),
    )
      .when(voteOnAmendment('B'))
      .thenRejected('AMENDMENT_EXCLUDED', {
        amendmentId: 'B',
        otherAmendmentId: 'A',
        itemId: '2.1',
        operation: 1,
        kind: 'exclusive',
      });
  });

  it('names the one of several adopted amendments that is in the way', () => {
    after(
      ...moved,
      proposeAmendment('B', { operations: [strike('2.2')] }),
      proposeAmendment('C', { operations: [reword('2.1', 'Anders.')] }),
      voteOnAmendment('A'),
      voteOnAmendment('B'),
    )
      .when(voteOnAmendment('C'))
      .thenRejected('AMENDMENT_EXCLUDED', { otherAmendmentId: 'A', itemId: '2.1' });
  });

  it('may still be rejected when an adopted amendment shuts it out', () => {
    after(...moved, proposeAmendment('B', { operations: [reword('2.1', 'Anders.')] }), voteOnAmendment('A'))
      .when(voteOnAmendment('B', { vote: vote(1, 60) }))
      .thenAtLeast({ type: 'AmendmentVoted', data: { outcome: 'rejected' } });
  });

  it('is refused when an adopted one changes what it says is unchanged', () => {
    const keep = { op: 'keepUnchanged', itemId: '2.1' } as const;
    after(
      ...submitted,
      proposeAmendment('A', { operations: [reword('2.1', 'Anders.')] }),
      proposeAmendment('B', { operations: [keep] }),
      voteOnAmendment('A'),
    )
      .when(voteOnAmendment('B'))
      .thenRejected('AMENDMENT_EXCLUDED', { kind: 'contradictory', otherAmendmentId: 'A', itemId: '2.1' });
  });

  it('knows nothing of a conflict with an amendment its text had already', () => {
    after(
      ...moved,
      voteOnAmendment('A'),
      proposeAmendment('B', { baseVersion: 2, operations: [strike('2.2')], on: '2023-12-20' }),
    )
      .when(voteOnAmendment('B'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'TextAmended', data: { textVersion: 3 } });
  });
});
