import { describe, expect, it } from '@jest/globals';
import type { Operation } from '../amendment/operation.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';
import { convertAmendment, reviseAmendment } from '../../testing/amending-orders.ts';
import { grant, item } from '../../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  giveRecommendation,
  proposeAmendment,
  recommendation,
  reword,
  strike,
  submitPaper,
  vote,
  voteOnAmendment,
  withdrawAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const items = [item('2'), item('2.1'), grant('2.2', 100_00), item('2.3')];
const submitted = [draftPaper({ items }), submitPaper()];
const amount = (amountCents: number): Operation => ({ op: 'setAmount', itemId: '2.2', valueId: 'mittel', amountCents });
const move = (amendmentId: string, ...operations: readonly Operation[]) =>
  proposeAmendment(amendmentId, { operations });
const amending = (amendmentId: string, operations: readonly Operation[], drops: readonly number[] = []) =>
  proposeAmendment(amendmentId, { operations, amends: 'A', drops });

const standing = (state: ResolutionState, label: string) =>
  state.status === 'absent' ? undefined : currentText(state).items.find((each) => each.label === label);

const moved = [...submitted, move('A', amount(200_00), strike('2.3')), amending('C', [amount(150_00)])];

describe('an amendment to an amendment (Änderungsantrag zum Änderungsantrag)', () => {
  it('is written against the text as the other one would leave it', () => {
    after(...submitted, move('A', reword('2.1', 'Der Magistrat berichtet.')))
      .when(amending('C', [{ op: 'strikePhrase', itemId: '2.1', quote: 'Der Magistrat ', nth: null }]))
      .thenAtLeast({ type: 'AmendmentProposed', data: { amends: 'A' } });
    after(...submitted, move('A', strike('2.1')))
      .when(amending('C', [reword('2.1', 'Anders.')]))
      .thenRejected('ITEM_ALREADY_STRUCK', { field: '/operations/0/itemId', struckBy: ['A'] });
  });

  it('may take out part of what the other one asks for', () => {
    const { state } = after(
      ...submitted,
      move('A', amount(200_00), strike('2.3')),
      amending('C', [reword('2.3', 'Kürzer.')], [1]),
      voteOnAmendment('C'),
      voteOnAmendment('A'),
    );
    expect(standing(state, '2.2')).toMatchObject({ values: [{ amountCents: 200_00 }], changedBy: ['A'] });
    expect(standing(state, '2.3')).toMatchObject({ text: 'Kürzer.', state: 'changed', changedBy: ['C'] });
  });

  it('is voted before the other one', () => {
    after(...moved)
      .when(voteOnAmendment('A'))
      .thenRejected('AMENDMENTS_TO_IT_FIRST', { amendmentId: 'A', otherAmendmentId: 'C', waiting: ['C'] });
    after(...moved, voteOnAmendment('C', { vote: vote(1, 2) }))
      .when(voteOnAmendment('A'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'TextAmended', data: { amendmentId: 'A' } });
  });

  it('goes into the other one, which then goes on as amended', () => {
    after(...moved)
      .when(voteOnAmendment('C'))
      .thenAtLeast(
        { type: 'AmendmentVoted', data: { amendmentId: 'C' } },
        { type: 'AmendmentRevised', data: { amendmentId: 'A', amendedBy: 'C', authors: ['A', 'A', 'C'] } },
      );
    const { state } = after(...moved, voteOnAmendment('C'), voteOnAmendment('A'));
    expect(standing(state, '2.2')).toMatchObject({ values: [{ amountCents: 150_00 }], changedBy: ['A', 'C'] });
    expect(standing(state, '2.3')).toMatchObject({ state: 'struck', changedBy: ['A'] });
  });

  it('is recommended and adopted with the other one, never without it', () => {
    after(...moved)
      .when(giveRecommendation({ amendmentIds: ['C'] }))
      .thenRejected('AMENDED_AMENDMENT_MISSING', { amendmentId: 'C', otherAmendmentId: 'A', field: '/amendmentIds' });
    const { state } = after(
      ...moved,
      giveRecommendation({ amendmentIds: ['A', 'C'] }),
      decideResolution({ adopts: recommendation() }),
    );
    expect(standing(state, '2.2')).toMatchObject({ values: [{ amountCents: 150_00 }], changedBy: ['A', 'C'] });
  });

  it('has nothing left to change when the other one has ended', () => {
    const orphaned = { type: 'SettlementProposed', data: { amendmentId: 'C', by: 'A' } } as const;
    after(...moved)
      .when(withdrawAmendment('A'))
      .thenAtLeast({ type: 'AmendmentWithdrawn' }, orphaned);
    after(...moved)
      .when(convertAmendment('A', 'referral'))
      .thenAtLeast({ type: 'AmendmentConverted' }, orphaned);
  });

  it('cannot be amended itself, and is about the same version', () => {
    after(...moved)
      .when(proposeAmendment('D', { operations: [amount(1)], amends: 'C' }))
      .thenRejected('AMENDMENT_NESTED_TOO_DEEP', { field: '/amends' });
    after(...submitted, move('B', strike('2.1')), voteOnAmendment('B'), move('A', strike('2.3')))
      .when(proposeAmendment('D', { operations: [amount(1)], amends: 'A', baseVersion: 2 }))
      .thenRejected('AMENDED_AT_OTHER_VERSION', { field: '/baseVersion', found: 2, latest: 1 });
    after(...moved)
      .when(amending('D', [amount(1)], [7]))
      .thenRejected('OPERATION_UNKNOWN', { field: '/drops', found: 7 });
    after(...submitted)
      .when(proposeAmendment('D', { operations: [strike('2.1')], drops: [0] }))
      .thenRejected('OPERATION_UNKNOWN', { field: '/drops' });
  });
});

describe('an amendment its mover words anew (Neufassung)', () => {
  it('keeps its id and asks for something else', () =>
    after(...submitted, move('A', amount(200_00)))
      .when(reviseAmendment('A', [amount(180_00)]))
      .thenAtLeast({ type: 'AmendmentRevised', data: { amendedBy: null, operations: [amount(180_00)] } }));

  it('needs a vote of its own: those on what it said before do not count', () => {
    const voted = [...submitted, move('A', amount(200_00)), voteOnAmendment('A', { body: committee })];
    after(...voted)
      .when(voteOnAmendment('A', { body: committee }))
      .thenRejected('AMENDMENT_VOTED_TWICE');
    after(...voted, reviseAmendment('A', [amount(180_00)]))
      .when(voteOnAmendment('A', { body: committee }))
      .thenAtLeast({ type: 'AmendmentVoted' });
  });

  it('is refused while others want to change what it says now, and once it is closed', () => {
    after(...moved)
      .when(reviseAmendment('A', [amount(180_00)]))
      .thenRejected('AMENDMENTS_TO_IT_FIRST', { waiting: ['C'] });
    after(...moved, withdrawAmendment('C'), withdrawAmendment('A'))
      .when(reviseAmendment('A', [amount(180_00)]))
      .thenRejected('AMENDMENT_WITHDRAWN');
    after(...submitted, move('A', amount(200_00)))
      .when(reviseAmendment('A', [amount(180_00)], { baseVersion: 9 }))
      .thenRejected('AMENDMENT_BASE_UNKNOWN', { field: '/baseVersion', found: 9, latest: 1 });
  });
});

describe('an amendment converted during the debate (Umwandlung)', () => {
  it('changes the text without a vote when it is taken over, and others with it', () =>
    after(...submitted, move('A', amount(200_00)), move('B', strike('2.1')))
      .when(convertAmendment('A', 'takenOver'))
      .thenAtLeast(
        { type: 'AmendmentConverted', data: { kind: 'takenOver', to: null } },
        { type: 'TextAmended', data: { amendmentId: 'A', textVersion: 2 } },
        { type: 'AmendmentRebased', data: { amendmentId: 'B', movedBy: 'A' } },
      ));

  it('leaves the paper alone as a referral or a request', () =>
    after(...submitted, move('A', amount(200_00)))
      .when(convertAmendment('A', 'request'))
      .thenAtLeast({ type: 'AmendmentConverted', data: { kind: 'request', to: 'Magistrat' } }));

  it('is closed from then on', () =>
    after(...submitted, move('A', amount(200_00)), convertAmendment('A', 'request'))
      .when(voteOnAmendment('A'))
      .thenRejected('AMENDMENT_CONVERTED', { amendmentId: 'A' }));

  it('goes to somebody unless it is taken over, and one to an amendment is not', () => {
    const one = [...submitted, move('A', amount(200_00))];
    after(...one)
      .when(convertAmendment('A', 'referral', null))
      .thenRejected('CONVERSION_WITHOUT_ADDRESSEE', { field: '/to' });
    after(...one)
      .when(convertAmendment('A', 'takenOver', 'Magistrat'))
      .thenRejected('CONVERSION_NEEDS_NO_ADDRESSEE', { field: '/to' });
    after(...moved)
      .when(convertAmendment('C', 'takenOver'))
      .thenRejected('CONVERSION_NOT_POSSIBLE', { field: '/kind' });
    after(...moved)
      .when(convertAmendment('A', 'takenOver'))
      .thenRejected('AMENDMENTS_TO_IT_FIRST');
  });
});
