import { describe, expect, it } from '@jest/globals';
import type { BudgetPlan } from '#council';
import { lineAccountOf } from '#council';
import { isoDate } from '#kernel';
import { planFor } from './plan-for.ts';

const line = { kind: 'line', lineId: 'sach' } as const;
const grantOf = (resolutionId: string) => ({ resolutionId, itemId: 'item-1', valueId: 'amount' });
const targetOf = (resolutionId: string) => ({ kind: 'grant', ...grantOf(resolutionId) }) as const;
const drawOf = (resolutionId: string, amountCents: number) => ({
  ...{ resolutionId, itemId: 'item-1', valueId: 'amount', amountCents },
  source: line,
  purpose: 'expense' as const,
});

const plan: BudgetPlan = {
  ...{ status: 'adopted', planId: 'haushalt-2024', title: 'Haushalt', fiscalYears: [2024], planYears: [] },
  source: 'entwurf.csv',
  lines: [
    {
      ...{ lineId: 'sach', year: 2024, label: 'Sachkosten', direction: 'expense', sort: 'operating' },
      ...{ department: '15', costObject: null, amountCents: 100_00 },
    },
  ],
  ...{ posts: [], changeLists: [], approvals: [], provisional: [], transfers: [] },
  adoption: { adoptedOn: isoDate('2024-02-01'), resolutionId: 'secret' },
  releases: [
    { planId: 'haushalt-2024', releaseId: 'f-1', target: targetOf('secret'), amountCents: 1 },
    { planId: 'haushalt-2024', releaseId: 'f-2', target: line, amountCents: 2 },
  ],
  notes: [
    { planId: 'haushalt-2024', noteId: 's-1', target: targetOf('secret'), amountCents: 1, wording: 'x', lifted: false },
  ],
  liftedGrants: [grantOf('secret'), grantOf('open')],
  draws: [drawOf('open', 10_00), drawOf('secret', 30_00)],
};

describe('a plan for somebody who may not read a paper', () => {
  const shown = planFor(plan, (resolutionId) => resolutionId !== 'secret');

  it('names the paper nowhere', () => expect(JSON.stringify(shown)).not.toContain('secret'));

  it('keeps what other papers and the plan itself do', () =>
    expect([shown.draws.length, shown.releases.length, shown.liftedGrants.length]).toEqual([1, 1, 1]));

  it('leaves what the paper takes out of the account of the line', () =>
    expect(lineAccountOf(shown, 'sach')).toMatchObject({ drawnCents: 10_00, availableCents: 90_00 }));

  it('is the whole plan to who may read every paper', () => expect(planFor(plan, () => true)).toEqual(plan));
});
