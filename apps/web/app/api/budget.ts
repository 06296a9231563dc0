import type { Decoded } from './decoding.ts';
import { oneOf, record, text, whole } from './decoding.ts';

/** In the order in which they are shown. `releasedInAdvance` is a part of `approved`, not beside it. */
export const budgetStatuses = [
  'proposed',
  'recommended',
  'approved',
  'released',
  'releasedInAdvance',
  'blocked',
  'lapsedByStrike',
  'repealed',
] as const;

export type BudgetStatus = (typeof budgetStatuses)[number];

export const budgetRow = record({
  year: whole,
  department: text,
  sort: oneOf('operating', 'capital', 'personnel', 'operatingOrCapital'),
  direction: oneOf('expense', 'revenue'),
  status: oneOf(...budgetStatuses),
  amountCents: whole,
});

export type BudgetRow = Decoded<typeof budgetRow>;

/** In hundredths of a full-time post. */
export const posts = record({ neededFteHundredths: whole, netNewFteHundredths: whole });

export type Posts = Decoded<typeof posts>;
