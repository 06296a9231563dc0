import { describe, expect, it } from '@jest/globals';
import { adoptPlan, afterPlan, establishPlan, importBaseline, plan, planId, planLine } from '../testing/plans.ts';

const drafted = [
  establishPlan(),
  importBaseline(planLine('sach', 100_00), planLine('bau', 40_00, { sort: 'capital' })),
];
const adopted = [...drafted, adoptPlan()];
const line = (lineId: string) => ({ kind: 'line', lineId }) as const;

const release = (releaseId: string, amountCents: number) =>
  plan('ReleaseMoney', { releaseId, target: line('sach'), amountCents });
const block = (noteId: string, amountCents: number) =>
  plan('SetBlockingNote', { noteId, target: line('sach'), amountCents, wording: 'bis das Konzept vorliegt' });
const transfer = (transferId: string, amountCents: number, toLineId = 'bau') =>
  plan('TransferMoney', { transferId, fromLineId: 'sach', toLineId, amountCents, rationale: 'Mehrbedarf' });

describe('releasing, blocking and moving money', () => {
  it('releases no more than is approved, in whatever parts', () => {
    afterPlan(...adopted, release('1', 60_00))
      .when(release('2', 40_00))
      .thenAtLeast({ type: 'MoneyReleased' });
    afterPlan(...adopted, release('1', 60_00))
      .when(release('2', 40_01))
      .thenRejected('RELEASE_ABOVE_APPROVED', { field: '/amountCents', found: 40_01, expected: 40_00 });
  });

  it('releases nothing that is blocked, until the note is lifted', () => {
    const lift = plan('LiftBlockingNote', { note: { kind: 'set', noteId: 's' } });
    afterPlan(...adopted, block('s', 70_00))
      .when(release('1', 30_01))
      .thenRejected('RELEASE_ABOVE_APPROVED');
    afterPlan(...adopted, block('s', 70_00), lift)
      .when(release('1', 100_00))
      .thenAtLeast({ type: 'MoneyReleased' });
    afterPlan(...adopted, block('s', 70_00), lift)
      .when(lift)
      .then();
  });

  it('blocks no more than is there', () => {
    afterPlan(...adopted, block('s', 70_00))
      .when(block('t', 30_01))
      .thenRejected('BLOCKED_ABOVE_APPROVED', { expected: 30_00 });
  });

  it('moves no more than is left of the line, and nothing is lost', () => {
    afterPlan(...adopted, block('s', 70_00))
      .when(transfer('u', 30_01))
      .thenRejected('PLAN_LINE_EXHAUSTED', { lineId: 'sach', available: 30_00, asked: 30_01 });
    const { state } = afterPlan(...adopted, transfer('u', 30_00));
    expect(state).toMatchObject({ lines: [{ amountCents: 70_00 }, { amountCents: 70_00 }] });
  });

  it.each([
    ['nothing', release('1', 0), 'AMOUNT_IS_NOTHING'],
    ['to itself', transfer('u', 1, 'sach'), 'TRANSFER_NOT_POSSIBLE'],
    ['to nowhere', transfer('u', 1, 'x'), 'PLAN_LINE_UNKNOWN'],
    ['under an id that is taken', release('s', 1), 'PLAN_ENTRY_ID_TAKEN'],
    [
      'of a grant that is none',
      plan('ReleaseMoney', {
        releaseId: '1',
        target: { kind: 'grant', resolutionId: 'x', itemId: 'y', valueId: 'z' },
        amountCents: 1,
      }),
      'GRANT_UNKNOWN',
    ],
    [
      'of a note that is none',
      plan('LiftBlockingNote', { note: { kind: 'set', noteId: 'x' } }),
      'BLOCKING_NOTE_UNKNOWN',
    ],
  ] as const)('is refused for %s', (_, order, code) => {
    afterPlan(...adopted, block('s', 1_00))
      .when(order)
      .thenRejected(code);
  });

  it('is refused before the plan is adopted', () => {
    afterPlan(...drafted)
      .when(release('1', 1))
      .thenRejected('PLAN_NOT_ADOPTED', { planId });
  });
});
