import { describe, expect, it } from '@jest/globals';
import { textAsFiled } from '../resolution/text/apply-changes.ts';
import type { Item } from '../resolution/text/item.ts';
import { grant, posts } from '../testing/items.ts';
import { yearStateOf } from './year-state.ts';

const adopted = (...items: readonly Item[]) => {
  const text = textAsFiled(items);
  return { filed: text, recommended: null, current: text, stage: 'approved' } as const;
};

describe('the budget state by year (Haushaltsstand)', () => {
  it('moves posts from one department to the other, net zero', () => {
    const item = posts('2', 150, 'moved');
    const moved = { ...item, effects: item.effects.map((effect) => ({ ...effect, toDepartment: 'Dezernat I' })) };
    expect(yearStateOf(adopted(moved), [2024]).posts).toMatchObject([
      { department: 'Dezernat I', status: 'approved', fteHundredths: 150, neededFteHundredths: 0 },
      { department: 'Dezernat II/15', status: 'approved', fteHundredths: -150, neededFteHundredths: 0 },
    ]);
  });

  it('grants something recurring for its first year and announces it for the others', () =>
    expect(
      yearStateOf(adopted(grant('2', 5_00, { recurrence: 'recurring', runsUntil: 2026 })), [2024, 2025, 2026, 2027])
        .amounts,
    ).toMatchObject([
      { year: 2024, status: 'approved', amountCents: 5_00 },
      { year: 2025, status: 'proposed', amountCents: 5_00 },
      { year: 2026, status: 'proposed', amountCents: 5_00 },
    ]));

  it.each([
    [{ costObject: '11.24', parts: { product: '11.10' } }, '11.24'],
    [{ parts: { directorate: 'II', product: '11.10', account: '6790' } }, '11.10'],
    [{ parts: { account: '6790', subBudget: '11' } }, '6790'],
    [{ parts: { department: '15', subBudget: '11' } }, '11'],
    [{ parts: { directorate: 'II' } }, 'Dezernat II/15'],
  ])('stands as finely as the paper says: %j', (effect, costObject) =>
    expect(yearStateOf(adopted(grant('2', 5_00, effect)), [2024]).amounts).toMatchObject([{ costObject }]),
  );
});
