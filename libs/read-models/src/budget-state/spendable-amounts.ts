import type { BudgetEffect, BudgetRow, PlanBooks, YearAmount } from '#council/events';
import { spendableOf } from '#council/events';

export interface PlacedAmount extends BudgetRow, YearAmount {}

/** Approved money that stands under the same terms; of one grant where a plan speaks of just that. */
export interface ApprovedAmount extends PlacedAmount {
  readonly release: BudgetEffect['release'] | null;
  readonly isNoted: boolean | null;
  readonly planId: string | null;
  readonly lineId: string | null;
  /** Resolution, item and value, a line each; null for what no plan speaks of by itself. */
  readonly grantKey: string | null;
  /** A later year of something recurring. */
  readonly isLaterYear?: boolean;
}

export const grantKeyOf = (grant: {
  readonly resolutionId: string;
  readonly itemId: string;
  readonly valueId: string;
}): string => [grant.resolutionId, grant.itemId, grant.valueId].join('\n');

/** Every grant that a plan speaks of by itself: released, blocked, or relieved of its note. */
export const grantsNamedIn = (books: PlanBooks): readonly string[] =>
  books.flatMap(({ releases, notes, liftedGrants }) => [
    ...[...releases, ...notes].flatMap(({ target }) => (target.kind === 'grant' ? [grantKeyOf(target)] : [])),
    ...liftedGrants.map(grantKeyOf),
  ]);

const placeOf = (amount: ApprovedAmount): PlacedAmount => {
  const { year, department, costObject, kind, sort, direction, status, amountCents } = amount;
  return { year, department, costObject, kind, sort, direction, status, amountCents };
};

const termsOf = ({ year, isNoted, planId, lineId }: ApprovedAmount, release: BudgetEffect['release']) => ({
  year,
  release,
  ...(isNoted === true ? { blockingNote: 'noted' } : {}),
  ...(planId === null || lineId === null ? {} : { line: { planId, lineId } }),
});

const grantOf = (grantKey: string | null) => {
  const [resolutionId = '', itemId = '', valueId = ''] = grantKey?.split('\n') ?? [];
  return { resolutionId, itemId, valueId };
};

const withParts = (amount: ApprovedAmount, books: PlanBooks): readonly PlacedAmount[] => {
  const { release, grantKey } = amount;
  const row = placeOf(amount);
  if (release === null) return [row];
  const { isLaterYear = false } = amount;
  const granted = { effect: termsOf(amount, release), amountCents: row.amountCents, isLaterYear };
  const parts = spendableOf(books, granted, grantOf(grantKey));
  return [
    row,
    { ...row, status: 'released', amountCents: parts.releasedCents },
    { ...row, status: 'releasedInAdvance', amountCents: parts.releasedInAdvanceCents },
    { ...row, status: 'blocked', amountCents: parts.blockedCents },
  ];
};

/** With what the plans let be spent of it. */
export const spendableAmounts = (amounts: readonly ApprovedAmount[], books: PlanBooks): readonly PlacedAmount[] =>
  amounts.flatMap((amount) => withParts(amount, books));
