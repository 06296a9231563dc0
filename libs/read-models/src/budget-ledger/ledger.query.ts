import type { LedgerFilter, LedgerMovement, LedgerSums } from '#council/events';
import { ledgerSums } from '#council/events';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

import { atOneMoment } from '../at-one-moment.ts';
import { LIVE } from '../engine/table-ddl.ts';
import type { ReadModels } from '../read-models-database.ts';
import { ledgerConditions } from './ledger-conditions.ts';
import type { LedgerMoment } from './ledger-moment.ts';
import { isBookedOn, isReadableBy, ledgerPosition } from './ledger-moment.ts';
import { movementColumns, movementOf } from './movement-of.ts';

export const ledgerSorts = ['record', 'paper', 'year', 'costObject', 'department', 'amount'] as const;

export type LedgerSort = (typeof ledgerSorts)[number];

export interface LedgerQuestion extends LedgerMoment {
  readonly filter: LedgerFilter;
  readonly sort: LedgerSort;
  readonly order: 'asc' | 'desc';
  readonly page: number;
  readonly pageSize: number;
}

export interface LedgerAnswer {
  readonly rows: readonly LedgerMovement[];
  readonly total: number;
  /** Of all that was asked for, whatever the page. */
  readonly sums: LedgerSums;
  /** The moment of the log the rows are of, in decimal. */
  readonly position: string;
}

/** In the order of the record among equals. */
const orderColumns: Readonly<Record<LedgerSort, RawBuilder<unknown>>> = {
  record: sql`budget_movement.position`,
  paper: sql`(select paper_order from read_models.resolution_register where key = resolution_id)`,
  year: sql`year`,
  costObject: sql`cost_object`,
  department: sql`department`,
  amount: sql`amount_cents`,
};

/** Rows, sums and total are of one moment. */
export const ledgerQuery =
  (database: ReadModels) =>
  ({ audience, asOf, upTo, filter, ...wanted }: LedgerQuestion): Promise<LedgerAnswer> =>
    atOneMoment(database, ['budget_movement', 'budget_ledger', 'resolution_register'], async (moment) => {
      const position = await ledgerPosition(moment, upTo);
      const conditions = [isBookedOn(asOf, position), isReadableBy(audience), ...ledgerConditions(filter)];
      const isAsked = sql<boolean>`${sql.join(conditions, sql` and `)}`;
      const { total, sums } = await sumsOf(moment, isAsked);
      const rows = await rowsOf(moment, isAsked, wanted);
      return { rows, total, sums, position: String(position) };
    });

const rowsOf = async (
  moment: ReadModels,
  isAsked: RawBuilder<boolean>,
  { sort, order, page, pageSize }: Pick<LedgerQuestion, 'sort' | 'order' | 'page' | 'pageSize'>,
): Promise<readonly LedgerMovement[]> => {
  const direction = order === 'desc' ? sql`desc nulls last` : sql`asc nulls last`;
  const found = await moment
    .withSchema(LIVE)
    .selectFrom('budget_movement')
    .innerJoin('budget_ledger', 'budget_ledger.key', 'budget_movement.key')
    .where(isAsked)
    .select(movementColumns)
    .select(sql<LedgerMovement['cause']['vote']>`votes -> vote`.as('vote'))
    .orderBy(sql`${orderColumns[sort]} ${direction}`)
    .orderBy('budget_movement.position', order)
    .orderBy('budget_movement.ordinal', order)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return found.map(movementOf);
};

const sumsOf = async (
  moment: ReadModels,
  isAsked: RawBuilder<boolean>,
): Promise<Pick<LedgerAnswer, 'total' | 'sums'>> => {
  const found = await moment
    .withSchema(LIVE)
    .selectFrom('budget_movement')
    .where(isAsked)
    .select(['kind', 'from_status as from', 'to_status as to'])
    .select(sql<string>`count(*)`.as('count'))
    .select(sql<string>`coalesce(sum(amount_cents), 0)`.as('cents'))
    .select(sql<string>`coalesce(sum(fte_hundredths), 0)`.as('fte'))
    .select(sql<string>`coalesce(sum(needed_fte_hundredths), 0)`.as('needed'))
    .groupBy(['kind', 'from_status', 'to_status'])
    .execute();
  const moved = found.flatMap(({ from, to, ...row }) => [
    ...(from === null ? [] : [{ ...row, status: from, sign: -1 }]),
    ...(to === null ? [] : [{ ...row, status: to, sign: 1 }]),
  ]);
  return {
    total: found.reduce((total, { count }) => total + Number(count), 0),
    sums: ledgerSums({
      amounts: moved.flatMap(({ kind, status, sign, cents }) =>
        kind === 'posts' || kind === 'planned' ? [] : [{ kind, status, amountCents: sign * Number(cents) }],
      ),
      posts: moved.map(({ status, sign, fte, needed }) => ({
        status,
        fteHundredths: sign * Number(fte),
        neededFteHundredths: sign * Number(needed),
      })),
    }),
  };
};
