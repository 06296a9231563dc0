import { describe, it } from '@jest/globals';
import type { Operation } from '../amendment/operation.ts';
import { reanchorAmendment, settleAmendment } from '../../testing/amending-orders.ts';
import { item } from '../../testing/items.ts';
import {
  draftPaper,
  giveRecommendation,
  proposeAmendment,
  reword,
  strike,
  submitPaper,
  vote,
  voteOnAmendment,
  withdrawAmendment,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';

const text = 'Das Amt prüft, und das Amt berichtet.';
const items = [item('2'), item('2.1', { text }), item('2.2'), item('2.3'), item('2.3.1'), item('2.3.2')];
const submitted = [draftPaper({ items }), submitPaper()];

const replace = (nth: number | null, quote: string, replacement: string, itemId = '2.1'): Operation => ({
  op: 'replacePhrase',
  itemId,
  quote,
  nth,
  replacement,
  values: [],
});

const move = (amendmentId: string, ...operations: readonly Operation[]) =>
  proposeAmendment(amendmentId, { operations });

describe('open amendments when the text moves (Fortschreibung)', () => {
  it('are carried over, with the occurrence of a quote as it counts now', () =>
    after(...submitted, move('A', replace(1, 'Das Amt', 'Die Stelle')), move('B', replace(null, 'das Amt', 'sie')))
      .when(voteOnAmendment('A'))
      .thenAtLeast(
        { type: 'AmendmentVoted' },
        { type: 'TextAmended', data: { textVersion: 2 } },
        {
          type: 'AmendmentRebased',
          data: { amendmentId: 'B', textVersion: 2, movedBy: 'A', operations: [replace(null, 'das Amt', 'sie')] },
        },
      ));

  it('count a quote anew when the one before it is gone', () =>
    after(...submitted, move('A', replace(1, 'Amt', 'Büro')), move('B', replace(2, 'Amt', 'Dezernat')))
      .when(voteOnAmendment('A'))
      .thenAtLeast(
        { type: 'AmendmentVoted' },
        { type: 'TextAmended' },
        { type: 'AmendmentRebased', data: { operations: [replace(1, 'Amt', 'Dezernat')] } },
      ));

  it('become a task with both texts when they find no place any more', () =>
    after(
      ...submitted,
      move('A', reword('2.1', 'Das Amt ruht.')),
      move('B', replace(null, 'berichtet', 'schweigt'), strike('2.2')),
    )
      .when(voteOnAmendment('A'))
      .thenAtLeast(
        { type: 'AmendmentVoted' },
        { type: 'TextAmended' },
        {
          type: 'AmendmentStranded',
          data: {
            amendmentId: 'B',
            textVersion: 2,
            movedBy: 'A',
            lost: [
              {
                operation: 0,
                code: 'BASE_MOVED',
                kind: 'exclusive',
                otherAmendmentId: 'A',
                itemId: '2.1',
                label: '2.1',
                pinned: text,
                current: 'Das Amt ruht.',
                targetGone: false,
              },
            ],
          },
        },
      ));

  it('are proposed for settlement, never settled, when nothing is left to change', () =>
    after(...submitted, move('A', strike('2.3')), move('B', reword('2.3.1', 'Neu.'), reword('2.3.2', 'Neu.')))
      .when(voteOnAmendment('A'))
      .thenAtLeast(
        { type: 'AmendmentVoted' },
        { type: 'TextAmended' },
        { type: 'AmendmentStranded', data: { amendmentId: 'B' } },
        { type: 'SettlementProposed', data: { amendmentId: 'B', by: 'A' } },
      ));

  it('stay open when they ask for the same, so that both movers are kept', () =>
    after(...submitted, move('A', strike('2.2')), move('B', strike('2.2')))
      .when(voteOnAmendment('A'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'TextAmended' }, { type: 'AmendmentRebased' }));

  it('are left alone when they are closed, and when a committee adopts', () => {
    after(...submitted, move('A', strike('2.2')), move('B', strike('2.1')), withdrawAmendment('B'))
      .when(voteOnAmendment('A'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'TextAmended' });
    after(...submitted, move('A', strike('2.2')), move('B', strike('2.1')))
      .when(voteOnAmendment('A', { body: 'Ausschuss' }))
      .thenAtLeast({ type: 'AmendmentVoted' });
  });
});

const stranded = [
  ...submitted,
  move('A', reword('2.1', 'Das Amt ruht.')),
  move('B', replace(null, 'berichtet', 'schweigt')),
  voteOnAmendment('A'),
];

describe('an amendment without its place (ohne Stelle)', () => {
  it('is anchored again by the office and can then be adopted', () =>
    after(...stranded, reanchorAmendment('B', [replace(null, 'ruht', 'schweigt')]))
      .when(voteOnAmendment('B'))
      .thenAtLeast({ type: 'AmendmentVoted' }, { type: 'TextAmended', data: { textVersion: 3 } }));

  it('says what it was anchored to, and what it collides with there', () =>
    after(...stranded)
      .when(reanchorAmendment('B', [replace(null, 'ruht', 'schweigt')]))
      .thenAtLeast({ type: 'AmendmentReanchored', data: { baseVersion: 2, conflicts: [] } }));

  it('cannot be adopted before, in no body, but rejected', () => {
    after(...stranded)
      .when(voteOnAmendment('B'))
      .thenRejected('AMENDMENT_EXCLUDED', { otherAmendmentId: 'A', otherMover: 'Fraktion A', label: '2.1' });
    after(...stranded)
      .when(voteOnAmendment('B', { body: 'Ausschuss' }))
      .thenRejected('AMENDMENT_EXCLUDED');
    after(...stranded)
      .when(voteOnAmendment('B', { vote: vote(1, 2) }))
      .thenAtLeast({ type: 'AmendmentVoted' });
  });

  it('is not anchored while it has its place, nor where the text has none', () => {
    after(...submitted, move('A', strike('2.1')))
      .when(reanchorAmendment('A', [strike('2.2')]))
      .thenRejected('AMENDMENT_NOT_STRANDED', { amendmentId: 'A' });
    after(...stranded)
      .when(reanchorAmendment('B', [replace(null, 'berichtet', 'schweigt')]))
      .thenRejected('QUOTE_NOT_FOUND', { field: '/operations/0/quote' });
  });

  it('is settled by what has been decided, by nothing else', () => {
    after(...stranded)
      .when(settleAmendment('B', 'A'))
      .thenAtLeast({ type: 'AmendmentSettled', data: { by: 'A', reason: 'Damit ist alles gesagt.' } });
    after(...stranded, move('C', strike('2.2')))
      .when(settleAmendment('B', 'C'))
      .thenRejected('SETTLED_BY_NOTHING', { field: '/by', found: 'C' });
    after(...stranded)
      .when(settleAmendment('B', 'vote:1'))
      .thenRejected('AMENDMENT_UNKNOWN');
  });
});

describe('a body that adopts two amendments', () => {
  it('finds again what shuts them out, also a committee', () => {
    const moved = [...submitted, move('A', strike('2.1')), move('B', reword('2.1', 'Anders.'))];
    after(...moved, voteOnAmendment('A', { body: 'Ausschuss' }))
      .when(voteOnAmendment('B', { body: 'Ausschuss' }))
      .thenRejected('AMENDMENT_EXCLUDED', { amendmentId: 'B', otherAmendmentId: 'A', itemId: '2.1' });
    after(...moved)
      .when(giveRecommendation({ amendmentIds: ['A', 'B'] }))
      .thenRejected('AMENDMENT_EXCLUDED', { amendmentId: 'B', otherAmendmentId: 'A' });
  });
});
