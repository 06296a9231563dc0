import { describe, expect, it } from '@jest/globals';
import type { Operation } from '../amendment/operation.ts';
import { currentText } from '../resolution.state.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { grant, item } from '../../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  giveRecommendation,
  meetingDay,
  proposeAmendment,
  recommendation,
  resolutionId,
  strike,
  submitPaper,
  vote,
  voteOnAmendment,
  withdrawAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const submitted = [draftPaper(), submitPaper()];
const moved = [...submitted, proposeAmendment('A')];

const replace = (quote: string, replacement: string): Operation => ({
  op: 'replacePhrase',
  itemId: '2.1',
  quote,
  nth: null,
  replacement,
  values: [],
});

const itemOf = (state: ResolutionState, label: string) =>
  state.status === 'absent' ? undefined : currentText(state).items.find((each) => each.label === label);

describe('voting on an amendment (Abstimmung über einen Änderungsantrag)', () => {
  it('changes the text when the deciding body adopts', () => {
    const { data } = voteOnAmendment('A');
    const { outcome, ...counted } = data.vote;
    after(...moved)
      .when(voteOnAmendment('A'))
      .then(
        {
          type: 'AmendmentVoted',
          data: { ...data, vote: { ...counted, legalSource: '§ 54 Abs. 1 HGO' }, outcome },
        },
        {
          type: 'TextAmended',
          data: {
            resolutionId,
            textVersion: 2,
            amendmentId: 'A',
            changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.1' }],
          },
        },
      );
  });

  it('is only recorded when another body adopts', () => {
    after(...moved)
      .when(voteOnAmendment('A', { body: committee }))
      .thenAtLeast({ type: 'AmendmentVoted', data: { body: committee, outcome: 'adopted' } });
  });

  it('leaves the amendment open for the deciding body when another one rejects it', () => {
    after(...moved, voteOnAmendment('A', { body: committee, vote: vote(3, 8) }))
      .when(voteOnAmendment('A'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'TextAmended' });
  });

  it('changes nothing when the deciding body rejects', () => {
    after(...moved)
      .when(voteOnAmendment('A', { vote: vote(30, 40) }))
      .thenAtLeast({ type: 'AmendmentVoted', data: { outcome: 'rejected' } });
  });

  it('carries an amendment over to the text that another one has changed', () => {
    const { state } = after(
      ...submitted,
      proposeAmendment('A', { operations: [replace('Text', 'Wortlaut')] }),
      proposeAmendment('B', { operations: [replace('Ziffer', 'Nummer')] }),
      voteOnAmendment('A'),
      voteOnAmendment('B'),
    );
    expect(itemOf(state, '2.1')).toMatchObject({ text: 'Wortlaut von Nummer 2.1.', changedBy: ['A', 'B'] });
  });

  it('keeps both movers when two amendments say the same', () => {
    const { state } = after(...moved, proposeAmendment('B'), voteOnAmendment('A'), voteOnAmendment('B'));
    expect(itemOf(state, '2.1')).toMatchObject({ state: 'struck', changedBy: ['A', 'B'] });
  });

  it('settles the amendments that it declares settled, unless they are closed', () => {
    const settling = [
      strike('2.3'),
      { op: 'settle', amendmentId: 'A', by: 'C' },
      { op: 'settle', amendmentId: 'B', by: 'C' },
    ] as const;
    after(...moved, proposeAmendment('B'), proposeAmendment('C', { operations: settling }), withdrawAmendment('B'))
      .when(voteOnAmendment('C'))
      .thenAtLeast(
        { type: 'AmendmentVoted', data: { amendmentId: 'C' } },
        { type: 'TextAmended', data: { amendmentId: 'C' } },
        { type: 'AmendmentSettled', data: { amendmentId: 'A', by: 'C' } },
      );
  });

  it('changes no text when the amendment only settles others', () => {
    after(...moved, proposeAmendment('B', { operations: [{ op: 'settle', amendmentId: 'A', by: 'B' }] }))
      .when(voteOnAmendment('B'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'AmendmentSettled', data: { amendmentId: 'A' } });
  });

  it('takes over a recommendation as it fits the text that has moved on (in der Fassung von)', () => {
    const version = { op: 'adoptVersion', ...recommendation() } as const;
    const setAmount = { op: 'setAmount', itemId: '2.4', valueId: 'mittel', amountCents: 300 } as const;
    const items = [item('2'), item('2.1'), item('2.2'), grant('2.4', 100)];
    const { state } = after(
      draftPaper({ items }),
      submitPaper(),
      proposeAmendment('A', { operations: [{ ...setAmount, amountCents: 200 }] }),
      giveRecommendation({ amendmentIds: ['A'] }),
      proposeAmendment('B', { operations: [version, setAmount], on: meetingDay }),
      proposeAmendment('C', { operations: [strike('2.2')] }),
      voteOnAmendment('C'),
      voteOnAmendment('B'),
    );
    expect(itemOf(state, '2.4')).toMatchObject({ values: [{ amountCents: 300 }], changedBy: ['B'] });
    expect(itemOf(state, '2.2')).toMatchObject({ state: 'struck', changedBy: ['C'] });
  });

  it('is refused for an amendment that is withdrawn, settled or decided', () => {
    after(...moved, withdrawAmendment('A'))
      .when(voteOnAmendment('A'))
      .thenRejected('AMENDMENT_WITHDRAWN', { amendmentId: 'A' });
    after(...moved, voteOnAmendment('A', { vote: vote(1, 2) }))
      .when(voteOnAmendment('A', { meetingDate: meetingDay, body: committee }))
      .thenRejected('AMENDMENT_ALREADY_DECIDED', { status: 'rejected' });
    after(
      ...moved,
      proposeAmendment('B', { operations: [{ op: 'settle', amendmentId: 'A', by: 'B' }] }),
      voteOnAmendment('B'),
    )
      .when(voteOnAmendment('A'))
      .thenRejected('AMENDMENT_SETTLED', { amendmentId: 'A' });
  });

  it('is done once in a meeting of a body', () => {
    after(...moved, voteOnAmendment('A', { body: committee }))
      .when(voteOnAmendment('A', { body: committee, vote: vote(1, 2) }))
      .thenRejected('AMENDMENT_VOTED_TWICE', { body: committee, meetingDate: meetingDay });
  });

  it('may be done again in a later meeting of a committee', () => {
    const earlier = proposeAmendment('').occurredOn;
    after(...moved, voteOnAmendment('A', { body: committee, meetingDate: earlier }))
      .when(voteOnAmendment('A', { body: committee }))
      .thenAtLeast({ type: 'AmendmentVoted', data: { meetingDate: meetingDay } });
  });

  it('is refused when the minutes report another outcome than the rule gives', () => {
    after(...moved)
      .when(voteOnAmendment('A', { vote: vote(36, 36, { outcome: 'adopted' }) }))
      .thenRejected('OUTCOME_NOT_GIVEN_BY_RULE', { computed: 'rejected', reported: 'adopted' });
  });

  it('is refused for a meeting before the motion, before the submission or after its own day', () => {
    const on = (meetingDate: string) =>
      voteOnAmendment('A', { meetingDate: proposeAmendment('', { on: meetingDate }).occurredOn });
    after(...moved)
      .when(on('2023-11-30'))
      .thenRejected('AMENDMENT_VOTED_BEFORE_MOTION', { proposedOn: '2023-12-01' });
    after(...moved)
      .when(on('2023-11-05'))
      .thenRejected('DATE_BEFORE_SUBMISSION', { field: '/meetingDate' });
    after(...moved)
      .when(on('2023-12-21'))
      .thenRejected('DATE_AFTER_OCCURRENCE', { occurredOn: meetingDay });
  });

  it('is refused for an amendment nobody moved and once the resolution is decided', () => {
    after(...moved)
      .when(voteOnAmendment('B'))
      .thenRejected('AMENDMENT_UNKNOWN');
    after(...moved, decideResolution())
      .when(voteOnAmendment('A'))
      .thenRejected('RESOLUTION_ALREADY_DECIDED');
    after(...moved)
      .when(voteOnAmendment('A', { body: '' }))
      .thenRejected('TEXT_EMPTY', { field: '/body' });
  });
});
