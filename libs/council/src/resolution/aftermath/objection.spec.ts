import { describe, expect, it } from '@jest/globals';
import { budgetStateOf } from '../../budget/budget-state.ts';
import { budgetedPaperOf } from '../../budget/budgeted-paper.ts';
import { correctResolution, publishResolution, raiseObjection, settleObjection } from '../../testing/aftermath.ts';
import { grant, item } from '../../testing/items.ts';
import {
  committee,
  decideResolution,
  draftPaper,
  engrossResolution,
  forwarding,
  orderForwardings,
  submitPaper,
  vote,
} from '../../testing/orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import { standingOf } from '../paper-standing.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';

const items = [item('1'), item('2'), grant('2.1', 54_340_00), grant('2.2', 100_000_00, { release: 'inAdvance' })];
const adopted = [draftPaper({ items }), submitPaper(), decideResolution()];
const signed = [...adopted, engrossResolution()];

const budgetAfter = (...orders: readonly ResolutionCommand[]) => {
  const paper = budgetedPaperOf(after(...orders).state);
  return paper === null ? [] : budgetStateOf(paper).map(({ status, amountCents }) => [status, amountCents]);
};
const standing = (...orders: readonly ResolutionCommand[]) => standingOf(after(...orders).state);
const granted = [
  ['approved', 154_340_00],
  ['releasedInAdvance', 100_000_00],
];

describe('objecting to a resolution (Widerspruch)', () => {
  it('stores the rule, its legal source and the days that follow from it', () =>
    after(...adopted)
      .when(raiseObjection())
      .thenAtLeast({
        type: 'ObjectionRaised',
        data: {
          objectionId: 'objection-1',
          legalSource: '§ 63 Abs. 1 HGO',
          deadline: raiseObjection({ on: '2024-01-03' }).occurredOn,
          decideAgainFrom: raiseObjection({ on: '2023-12-23' }).occurredOn,
          decideAgainBy: null,
        },
      }));

  it('is possible on the last day of the two weeks of § 63 HGO and refused on the next', () => {
    after(...adopted)
      .when(raiseObjection({ on: '2024-01-03' }))
      .thenAtLeast({ type: 'ObjectionRaised' });
    after(...adopted)
      .when(raiseObjection({ on: '2024-01-04' }))
      .thenRejected('OBJECTION_TOO_LATE', { field: '/occurredOn', deadline: '2024-01-03' });
  });

  it('has one week under § 43 GemO BW, and three for deciding again', () => {
    const rule = 'gemo-bw-43@2000-07-24' as const;
    after(...adopted)
      .when(raiseObjection({ rule }))
      .thenAtLeast({
        type: 'ObjectionRaised',
        data: { deadline: raiseObjection({ on: '2023-12-27' }).occurredOn, decideAgainFrom: null },
      });
    after(...adopted)
      .when(raiseObjection({ rule, on: '2023-12-28' }))
      .thenRejected('OBJECTION_TOO_LATE');
  });

  it('is not raised before the decision, twice at once, or against what was not adopted', () => {
    after(...adopted)
      .when(raiseObjection({ on: '2023-12-19' }))
      .thenRejected('OBJECTION_BEFORE_DECISION', { field: '/occurredOn' });
    after(...adopted, raiseObjection())
      .when(raiseObjection())
      .thenRejected('OBJECTION_ALREADY_RAISED', { objectionId: 'objection-1' });
    after(draftPaper({ items }), submitPaper()).when(raiseObjection()).thenRejected('RESOLUTION_NOT_ADOPTED');
  });

  it('blocks all money and gives back exactly what it was when it is settled', () => {
    expect(budgetAfter(...signed)).toEqual(granted);
    expect(budgetAfter(...signed, raiseObjection())).toEqual([
      ['approved', 154_340_00],
      ['blocked', 154_340_00],
    ]);
    expect(budgetAfter(...signed, raiseObjection(), settleObjection())).toEqual(granted);
  });

  it('suspends the resolution: nobody signs, forwards, corrects or publishes', () => {
    const suspended = [...signed, raiseObjection()];
    expect(standing(...suspended)).toBe('suspended');
    after(...adopted, raiseObjection())
      .when(engrossResolution())
      .thenRejected('EXECUTION_SUSPENDED');
    after(...suspended)
      .when(orderForwardings([forwarding('Dezernat II')]))
      .thenRejected('EXECUTION_SUSPENDED');
    after(...suspended)
      .when(correctResolution([]))
      .thenRejected('EXECUTION_SUSPENDED');
    after(...suspended)
      .when(publishResolution())
      .thenRejected('EXECUTION_SUSPENDED');
  });
});

describe('settling an objection', () => {
  const suspended = [...signed, raiseObjection()];

  it('lets the resolution go on when the council confirms it', () =>
    expect(standing(...suspended, settleObjection())).toBe('engrossed'));

  it('ends the resolution and its money when the council does not', () => {
    const fallen = [...suspended, settleObjection({ result: 'notConfirmed', vote: vote(20, 40) })];
    expect(standing(...fallen)).toBe('repealed');
    expect(budgetAfter(...fallen)).toEqual([['repealed', 154_340_00]]);
  });

  it('lets it go on when the mayor takes the objection back, without any vote', () =>
    expect(standing(...suspended, settleObjection({ result: 'withdrawn', body: null, vote: null }))).toBe('engrossed'));

  it('takes the deciding body and the vote that gives the result', () => {
    after(...suspended)
      .when(settleObjection({ body: committee }))
      .thenRejected('OBJECTION_VOTE_CONTRADICTED', { field: '/body' });
    after(...suspended)
      .when(settleObjection({ vote: null }))
      .thenRejected('OBJECTION_VOTE_CONTRADICTED', { field: '/vote' });
    after(...suspended)
      .when(settleObjection({ vote: vote(20, 40) }))
      .thenRejected('OBJECTION_VOTE_CONTRADICTED', { field: '/vote/outcome', expected: 'adopted' });
    after(...suspended)
      .when(settleObjection({ result: 'lifted' }))
      .thenRejected('OBJECTION_VOTE_CONTRADICTED', { field: '/body' });
  });

  it('waits the three days of § 63 HGO', () =>
    after(...adopted, raiseObjection({ on: '2023-12-21' }))
      .when(settleObjection({ on: '2023-12-22' }))
      .thenRejected('OBJECTION_SETTLED_TOO_EARLY', { field: '/occurredOn', from: '2023-12-23' }));

  it('needs an objection that is open', () =>
    after(...signed)
      .when(settleObjection())
      .thenRejected('OBJECTION_NOT_RAISED'));
});

describe('correcting a resolution (Berichtigung)', () => {
  const rightAmount = { op: 'setAmount', itemId: '2.1', valueId: 'mittel', amountCents: 45_340_00 } as const;

  it('changes exactly its figure, in text and budget at once, and is signed as the next version', () => {
    after(...signed)
      .when(correctResolution([rightAmount]))
      .thenAtLeast({ type: 'ResolutionCorrected', data: { correctionId: 'correction-1', textVersion: 2 } });
    expect(budgetAfter(...signed, correctResolution([rightAmount]))).toEqual([
      ['approved', 145_340_00],
      ['releasedInAdvance', 100_000_00],
    ]);
    expect(standing(...signed, correctResolution([rightAmount]))).toBe('engrossed');
  });

  it('is for signed resolutions only, and not before the signature', () => {
    after(...adopted)
      .when(correctResolution([rightAmount]))
      .thenRejected('RESOLUTION_NOT_ENGROSSED');
    after(...signed)
      .when(correctResolution([rightAmount], { on: '2023-12-19' }))
      .thenRejected('AFTERMATH_BEFORE_DECISION', { field: '/occurredOn' });
  });

  it('names the operation that does not fit', () =>
    after(...signed)
      .when(correctResolution([{ ...rightAmount, itemId: '9' }]))
      .thenRejected('ITEM_UNKNOWN', { field: '/operations/0/itemId' }));

  it('strikes nothing', () => {
    const order = correctResolution([]);
    const data = JSON.parse(
      JSON.stringify({ ...order.data, operations: [{ op: 'strikeItem', itemId: '2.1' }] }),
    ) as never;
    after(...signed)
      .when({ ...order, data })
      .thenRejected('CORRECTION_NOT_OBVIOUS', { field: '/operations/0/op', found: 'strikeItem' });
  });
});

describe('publishing a resolution (Bekanntmachung)', () => {
  it('says where, once for each version', () => {
    after(...signed)
      .when(publishResolution())
      .thenAtLeast({ type: 'ResolutionPublished', data: { textVersion: 1 } });
    after(...signed, publishResolution())
      .when(publishResolution())
      .then();
    after(...signed, publishResolution())
      .when(publishResolution('Tagblatt'))
      .thenRejected('RESOLUTION_ALREADY_PUBLISHED', { publishedIn: 'Amtsblatt Nr. 1/2024' });
  });

  it('is refused for a paper that is not public', () =>
    after(draftPaper({ items, visibility: 'nonPublic' }), submitPaper(), decideResolution(), engrossResolution())
      .when(publishResolution())
      .thenRejected('RESOLUTION_NOT_PUBLIC'));
});
