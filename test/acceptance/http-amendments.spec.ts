import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ShadeDebate } from '../support/shade-debate.ts';
import { runShadeDebate } from '../support/shade-debate.ts';

let debate: ShadeDebate;

beforeAll(async () => {
  debate = await runShadeDebate();
}, 120_000);
afterAll(() => debate.api.stop());

const then = (name: string) => debate.answered(name);

describe('seventeen amendments over one paper, before the council votes', () => {
  it('are told what they collide with, and how', () => {
    const { amendments } = then('moved').body;
    const conflicts = (id: string) => amendments.find(({ amendmentId }) => amendmentId === id);
    expect(conflicts('A05')).toMatchObject({
      conflicts: [{ kind: 'identical', otherAmendmentId: 'A04', label: '2.7' }],
    });
    expect(conflicts('A07')).toMatchObject({
      conflicts: [{ kind: 'contradictory', otherAmendmentId: 'A06', label: '2.6' }],
    });
    expect(conflicts('A03')).toMatchObject({
      conflicts: [
        { kind: 'exclusive', otherAmendmentId: 'A01', label: '2.1' },
        { kind: 'exclusive', otherAmendmentId: 'A02', label: '2.1' },
        { kind: 'exclusive', otherAmendmentId: 'A02', label: '2.1' },
      ],
    });
    expect(conflicts('A08')).toMatchObject({ conflicts: [{ kind: 'contradictory', otherAmendmentId: 'A06' }] });
    expect(conflicts('A10')).toMatchObject({
      conflicts: [{ kind: 'exclusive', otherAmendmentId: 'A09', label: '2.3.1' }],
    });
    expect(conflicts('A12')).toMatchObject({ amends: 'A01', conflicts: [] });
    expect(conflicts('A15')).toMatchObject({
      conflicts: [{ kind: 'exclusive', otherAmendmentId: 'A13', label: null }],
    });
  });

  it('are put in an order with the criterion named, amendments to amendments first and the paper last', () => {
    const { steps, mainMotion } = then('order').body;
    expect(steps.map(({ amendmentId, precedence }) => `${amendmentId} ${precedence?.criterion ?? 'last'}`)).toEqual([
      'A12 last',
      'A13 scope',
      'A03 amount',
      'A17 amount',
      'A01 condition',
      'A02 amount',
      'A09 scope',
      'A04 movedFirst',
      'A05 scope',
      'A11 scope',
      'A06 movedFirst',
      'A07 movedFirst',
      'A08 movedFirst',
      'A10 movedFirst',
      'A14 movedFirst',
      'A15 movedFirst',
      'A16 last',
    ]);
    expect(steps[2]).toMatchObject({ precedence: { over: 'A17', own: 12_000_000, other: 5_000_000 } });
    expect(mainMotion).toBe('24-V-67-0012');
  });

  it('keep what one of them asked for before its mover worded it anew', () => {
    expect(then('moved').body.amendments.find(({ amendmentId }) => amendmentId === 'A16')).toMatchObject({
      rationale: 'Noch vor den Haushaltsberatungen.',
      revisions: [
        {
          operations: [{ op: 'setDate', labels: ['2.5'] }],
          rationale: 'Vor dem Sommer, nicht danach.',
          until: '2024-09-09',
        },
      ],
    });
  });

  it('show figures, and which of them nobody counted', () => {
    const { amendments, recommendations } = then('moved').body;
    const votesOn = (id: string) => amendments.find(({ amendmentId }) => amendmentId === id)?.votes;
    expect(votesOn('A07')).toMatchObject([
      { tally: { known: 'restInFavour' }, figures: { yes: 11, no: 4, abstentions: 0, derived: true } },
    ]);
    expect(votesOn('A06')).toMatchObject([
      { tally: { known: 'byFaction' }, outcome: 'rejected', figures: { yes: 4, no: 11, derived: false } },
    ]);
    expect(recommendations[0]?.figures).toEqual({ yes: 14, no: 0, abstentions: 1, invalid: 0, derived: true });
  });

  it('carry what the administration thinks of each part', () =>
    expect(then('moved').body.amendments.find(({ amendmentId }) => amendmentId === 'A11')).toMatchObject({
      opinions: [
        {
          department: 'Dezernat III/20',
          givenOn: '2024-09-16',
          parts: [
            { operations: [0, 2], opinion: 'noObjection' },
            { operations: [1], opinion: 'disagrees' },
          ],
        },
      ],
    }));

  it('are refused when written against a version that never was', () => {
    const { status, body } = then('base unknown');
    expect([status, body.code, body.facts['field'], body.facts['latest']]).toEqual([
      422,
      'AMENDMENT_BASE_UNKNOWN',
      '/baseVersion',
      1,
    ]);
  });

  it('wait for those that amend them', () => {
    const { status, body } = then('A01 before A12');
    expect([status, body.code]).toEqual([409, 'AMENDMENTS_TO_IT_FIRST']);
    expect(body.detail).toBe('Zum Antrag „A01“ liegt der Änderungsantrag „A12“ vor; über ihn wird zuerst abgestimmt.');
  });
});

describe('seventeen amendments while the council votes', () => {
  it('are refused when one adopted shuts them out, naming it and the item in words', () => {
    const { status, body } = then('A02 in German');
    expect([status, body.code]).toEqual([409, 'AMENDMENT_EXCLUDED']);
    expect(body.detail).toBe(
      'Der Änderungsantrag „A02“ trifft an Ziffer 2.1 mit dem angenommenen Antrag „A12“ (Fraktion Buchen) zusammen. Nur einer von beiden kann gelten.',
    );
    expect(then('A02 in English').body.detail).toBe(
      'The amendment “A02” meets the adopted amendment “A12” (Fraktion Buchen) at item 2.1. Only one of the two can stand.',
    );
    expect(then('A06 contradicts').body.detail).toBe(
      'Der Änderungsantrag „A06“ trifft an Ziffer 2.6 mit dem angenommenen Antrag „A07“ (Fraktion Erlen) zusammen. Der eine lässt unverändert, was der andere ändert.',
    );
  });

  it('become tasks of the office with both texts when they lose their place', () => {
    const { rebaseTasks } = then('after A01').body;
    expect(rebaseTasks.map(({ amendmentId }) => amendmentId)).toEqual(['A02', 'A03']);
    expect(rebaseTasks[0]).toMatchObject({
      mover: 'Fraktion Buchen',
      settlementProposedBy: null,
      lost: [
        {
          operation: 0,
          kind: 'exclusive',
          otherAmendmentId: 'A12',
          label: '2.1',
          pinned: 'Für neue Trinkbrunnen werden 120.000 Euro bereitgestellt.',
          current: 'Für neue Trinkbrunnen werden 135.000 Euro bereitgestellt.',
          targetGone: false,
        },
      ],
    });
  });

  it('are proposed for settlement when nothing is left to change, and only then', () => {
    const { rebaseTasks } = then('after A09').body;
    expect(rebaseTasks.map(({ amendmentId, settlementProposedBy }) => [amendmentId, settlementProposedBy])).toEqual([
      ['A10', 'A09'],
      ['A11', null],
    ]);
    expect(then('after item vote').body.rebaseTasks).toMatchObject([
      { amendmentId: 'A17', settlementProposedBy: 'vote:1', lost: [{ label: '2.2', targetGone: true }] },
    ]);
  });

  it('cannot be adopted while they have no place', () => {
    const { status, body } = then('A11 stranded');
    expect([status, body.code, body.facts['otherAmendmentId'], body.facts['label']]).toEqual([
      409,
      'AMENDMENT_EXCLUDED',
      'A09',
      '2.3.2',
    ]);
  });
});
