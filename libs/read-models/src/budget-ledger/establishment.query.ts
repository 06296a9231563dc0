import type { BudgetStatus, Establishment, EstablishmentAsked, PlannedPosts, ResolvedPosts } from '#council/events';
import { establishmentFrom } from '#council/events';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

import { atOneMoment } from '../at-one-moment.ts';
import { LIVE } from '../engine/table-ddl.ts';
import type { ReadModels } from '../read-models-database.ts';
import type { LedgerMoment } from './ledger-moment.ts';
import { isBookedOn, isReadableBy, ledgerPosition } from './ledger-moment.ts';

export type EstablishmentQuestion = LedgerMoment & EstablishmentAsked;

export interface EstablishmentPage extends Establishment {
  /** The moment of the log the posts are of, in decimal. */
  readonly position: string;
}

/** Stellenplan of a day: what the plan of its year has, and what the movements of posts add up to. */
export const establishmentQuery =
  (database: ReadModels) =>
  ({ audience, asOf, upTo, on, department }: EstablishmentQuestion): Promise<EstablishmentPage> =>
    atOneMoment(database, ['budget_movement', 'resolution_register'], async (moment) => {
      const position = await ledgerPosition(moment, upTo);
      const isBooked = isBookedOn(asOf, position);
      const planned = await plannedAt(moment, isBooked, Number(on.slice(0, 4)));
      const resolved = await resolvedAt(moment, sql<boolean>`${isBooked} and ${isReadableBy(audience)}`);
      return { ...establishmentFrom({ on, department }, { planned, resolved }), position: String(position) };
    });

const plannedAt = async (
  moment: ReadModels,
  isBooked: RawBuilder<boolean>,
  year: number,
): Promise<readonly PlannedPosts[]> => {
  const found = await moment
    .withSchema(LIVE)
    .selectFrom('budget_movement')
    .where('kind', '=', 'planned')
    .where(sql<boolean>`${year} = any(plan_years)`)
    .where(isBooked)
    .select(['department', 'valid_from', 'valid_until', 'due_to_lapse', 'fte_hundredths'])
    .execute();
  return found.map((row) => ({
    department: row.department,
    fteHundredths: Number(row.fte_hundredths),
    from: row.valid_from,
    until: row.valid_until,
    dueToLapse: row.due_to_lapse,
  }));
};

const resolvedAt = async (moment: ReadModels, isAsked: RawBuilder<boolean>): Promise<readonly ResolvedPosts[]> => {
  const found = await moment
    .withSchema(LIVE)
    .selectFrom('budget_movement')
    .where('kind', '=', 'posts')
    .where(isAsked)
    .select(['department', 'movement', 'early', 'due_to_lapse', 'valid_from', 'valid_until'])
    .select(['from_status', 'to_status'])
    .select(sql<string>`sum(fte_hundredths)`.as('fte'))
    .select(sql<string>`sum(needed_fte_hundredths)`.as('needed'))
    .groupBy(['department', 'movement', 'early', 'due_to_lapse', 'valid_from', 'valid_until'])
    .groupBy(['from_status', 'to_status'])
    .execute();
  return found.flatMap((row) => {
    const posts = (status: BudgetStatus, sign: 1 | -1): ResolvedPosts => ({
      department: row.department,
      movement: row.movement,
      early: row.early,
      dueToLapse: row.due_to_lapse,
      from: row.valid_from,
      until: row.valid_until,
      status,
      fteHundredths: sign * Number(row.fte),
      neededFteHundredths: sign * Number(row.needed),
    });
    return [
      ...(row.from_status === null ? [] : [posts(row.from_status, -1)]),
      ...(row.to_status === null ? [] : [posts(row.to_status, 1)]),
    ];
  });
};
