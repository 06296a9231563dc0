import type { BudgetLedgerAnswer } from '#audit';
import type { LedgerFilter, LedgerMovement } from '#council/events';
import type { Instant, IsoDate } from '#kernel';
import type { LedgerAnswer } from '#read-models';
import type { InJson } from '../budget/in-json.ts';
import { inJson } from '../budget/in-json.ts';

type InText<Movement> = Movement extends LedgerMovement ? InJson<Movement> : never;

export interface LedgerPage extends InJson<Omit<BudgetLedgerAnswer, 'movements'>> {
  readonly rows: readonly InText<LedgerMovement>[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

interface Found {
  readonly asOf: IsoDate;
  readonly knownAt: Instant;
  readonly filter: LedgerFilter;
  readonly found: LedgerAnswer;
  readonly page: number;
  readonly pageSize: number;
}

export const ledgerPage = ({ asOf, knownAt, filter, found, page, pageSize }: Found): LedgerPage => ({
  ...{ resolutionId: filter.resolutionId ?? null, year: filter.year ?? null, asOf, knownAt },
  position: found.position,
  rows: found.rows.map((movement) => (movement.kind === 'posts' ? inJson(movement) : inJson(movement))),
  sums: found.sums,
  ...{ total: found.total, page, pageSize },
});
