import { describe, expect, it } from '@jest/globals';
import { adoptedPart, giveOpinion, rejectedPart, voteOnItems, voteOnParts } from '../../testing/amending-orders.ts';
import { grant, item } from '../../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  giveRecommendation,
  meetingDay,
  proposeAmendment,
  recommendation,
  reword,
  strike,
  submitPaper,
  vote,
  voteOnAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { currentText } from '../resolution.state.ts';

const items = [item('2'), item('2.1'), grant('2.2', 100_00), item('2.3'), item('2.3.1')];
const submitted = [draftPaper({ items }), submitPaper()];
const moved = [
  ...submitted,
  proposeAmendment('A', { operations: [strike('2.1'), reword('2.3', 'Neu.'), reword('2.3.1', 'Auch neu.')] }),
];

const outline = (state: ResolutionState) =>
  state.status === 'absent' ? [] : currentText(state).items.map(({ label, state: each }) => `${label} ${each}`);

describe('voting on the parts of an amendment (getrennte Abstimmung)', () => {
  it('adopts what found a majority and rejects the rest, each with its own vote', () => {
    after(...moved)
      .when(voteOnParts('A', [adoptedPart(0, 2), rejectedPart(1)]))
      .thenAtLeast(
        {
          type: 'AmendmentPartsVoted',
          data: {
            parts: [
              expect.objectContaining({ operations: [0, 2], outcome: 'adopted' }),
              expect.objectContaining({ operations: [1], outcome: 'rejected' }),
            ] as never,
          },
        },
        { type: 'TextAmended', data: { amendmentId: 'A' } },
      );
    const { state } = after(...moved, voteOnParts('A', [adoptedPart(0, 2), rejectedPart(1)]));
    expect(outline(state)).toEqual(['2 asFiled', '2.1 struck', '2.2 asFiled', '2.3 asFiled', '2.3.1 changed']);
    expect(state).toMatchObject({ amendments: [{ status: 'adoptedInPart', adoptedAsVersion: 2 }] });
  });

  it.each([
    ['adopted', [adoptedPart(0), adoptedPart(1, 2)]],
    ['rejected', [rejectedPart(0), rejectedPart(1, 2)]],
  ])('has %s the whole when all of it was', (status, parts) => {
    const { state } = after(...moved, voteOnParts('A', parts));
    expect(state).toMatchObject({ amendments: [{ status }] });
  });

  it('is only recorded in a committee, which then recommends what it adopted', () => {
    const voted = [...moved, voteOnParts('A', [adoptedPart(0), rejectedPart(1, 2)], committee)];
    expect(outline(after(...voted).state)).toContain('2.1 asFiled');
    after(...voted)
      .when(giveRecommendation({ amendmentIds: ['A'] }))
      .thenAtLeast({
        type: 'RecommendationGiven',
        data: { changes: [{ operation: 0, kind: 'itemStruck', itemId: '2.1', amendmentId: 'A' }] },
      });
    const { state } = after(
      ...voted,
      giveRecommendation({ amendmentIds: ['A'] }),
      proposeAmendment('B', { operations: [reword('2.2', 'Nichts.')], on: '2023-12-20' }),
      voteOnAmendment('B'),
      decideResolution({ adopts: recommendation() }),
    );
    expect(outline(state)).toEqual(['2 asFiled', '2.1 struck', '2.2 changed', '2.3 asFiled', '2.3.1 asFiled']);
    expect(state).toMatchObject({ amendments: [{ status: 'adoptedInPart' }, { status: 'adopted' }] });
  });

  it('is refused when a part is empty, unknown, named twice or has no vote', () => {
    const refused = (parts: Parameters<typeof voteOnParts>[1]) => after(...moved).when(voteOnParts('A', parts));
    refused([adoptedPart()]).thenRejected('PART_EMPTY', { field: '/parts/0/operations' });
    refused([adoptedPart(0, 9)]).thenRejected('OPERATION_UNKNOWN', { field: '/parts/0/operations/1', found: 9 });
    refused([adoptedPart(0), rejectedPart(0, 1, 2)]).thenRejected('OPERATION_REPEATED', {
      field: '/parts/1/operations/0',
    });
    refused([adoptedPart(0)]).thenRejected('OPERATIONS_NOT_VOTED', { missing: [1, 2] });
  });

  it('is refused when a vote does not give what the minutes say, naming the part', () =>
    after(...moved)
      .when(voteOnParts('A', [adoptedPart(0, 1), { operations: [2], vote: vote(1, 2, { outcome: 'adopted' }) }]))
      .thenRejected('OUTCOME_NOT_GIVEN_BY_RULE', { field: '/parts/1/vote/outcome' }));

  it('is refused when an adopted part rests on a rejected one', () => {
    const label = { op: 'insertItem', afterItemId: '2.3', item: item('2.4') } as const;
    after(...submitted, proposeAmendment('A', { operations: [label, reword('2.4', 'Anders.')] }))
      .when(voteOnParts('A', [rejectedPart(0), adoptedPart(1)]))
      .thenRejected('ITEM_UNKNOWN');
  });
});

describe("the administration's opinion of an amendment (Stellungnahme)", () => {
  const agrees = { operations: [0], opinion: 'agrees', wording: 'Einverstanden.' } as const;

  it('is recorded part by part and need not speak of all', () =>
    after(...moved)
      .when(giveOpinion('A', [agrees]))
      .thenAtLeast({ type: 'AmendmentOpinionGiven', data: { department: 'Dezernat III/20', parts: [agrees] } }));

  it('is refused for a part there is not, or without words', () => {
    after(...moved)
      .when(giveOpinion('A', [{ ...agrees, operations: [5] }]))
      .thenRejected('OPERATION_UNKNOWN', { field: '/parts/0/operations/0' });
    after(...moved)
      .when(giveOpinion('A', [{ ...agrees, wording: '' }]))
      .thenRejected('TEXT_EMPTY', { field: '/parts/0/wording' });
  });
});

describe('voting on items (ziffernweise Abstimmung)', () => {
  it('strikes what the deciding body rejects, and says by which vote', () => {
    after(...submitted)
      .when(voteOnItems(['2.3']))
      .thenAtLeast(
        { type: 'ItemsVoted', data: { voteId: 'vote:1', outcome: 'rejected', itemIds: ['2.3'] } },
        { type: 'TextAmended', data: { amendmentId: 'vote:1', textVersion: 2 } },
      );
    const { state } = after(...submitted, voteOnItems(['2.3']));
    expect(outline(state).slice(-2)).toEqual(['2.3 struck', '2.3.1 struck']);
  });

  it('leaves standing what it adopts, and what another body thinks of it', () => {
    after(...submitted)
      .when(voteOnItems(['2.1'], { vote: vote(40, 30) }))
      .thenAtLeast({ type: 'ItemsVoted', data: { outcome: 'adopted' } });
    after(...submitted)
      .when(voteOnItems(['2.1'], { body: committee }))
      .thenAtLeast({ type: 'ItemsVoted', data: { outcome: 'rejected' } });
  });

  it('carries open amendments over, and names the vote that is in the way', () =>
    after(...submitted, proposeAmendment('A', { operations: [reword('2.1', 'Neu.')] }))
      .when(voteOnItems(['2.1']))
      .thenAtLeast(
        { type: 'ItemsVoted' },
        { type: 'TextAmended' },
        { type: 'AmendmentStranded', data: { movedBy: 'vote:1' } },
        { type: 'SettlementProposed', data: { by: 'vote:1' } },
      ));

  it('may be held several times in a meeting, once on each item', () => {
    after(...submitted, voteOnItems(['2.1']))
      .when(voteOnItems(['2.2'], { vote: vote(40, 30) }))
      .thenAtLeast({ type: 'ItemsVoted', data: { voteId: 'vote:2', meetingDate: meetingDay } });
    after(...submitted, voteOnItems(['2.1'], { vote: vote(40, 30) }))
      .when(voteOnItems(['2.2', '2.1']))
      .thenRejected('ITEMS_VOTED_TWICE', { field: '/itemIds/1', itemId: '2.1' });
  });

  it('is refused for no item, an unknown or struck one, and one named with what is above it', () => {
    after(...submitted)
      .when(voteOnItems([]))
      .thenRejected('NO_ITEM_VOTED', { field: '/itemIds' });
    after(...submitted)
      .when(voteOnItems(['2.1', '2.9']))
      .thenRejected('ITEM_UNKNOWN', { field: '/itemIds/1' });
    after(...submitted, voteOnItems(['2.1']))
      .when(voteOnItems(['2.1'], { body: committee }))
      .thenRejected('ITEM_ALREADY_STRUCK', { field: '/itemIds/0', struckBy: ['vote:1'] });
    after(...submitted)
      .when(voteOnItems(['2.3', '2.3.1']))
      .thenRejected('ITEM_REPEATED', { field: '/itemIds/0' });
  });
});
