import type { BudgetRow } from '#council/events';
import { sql } from 'kysely';

import { atOneMoment } from '../at-one-moment.ts';
import type { Audience } from '../paper/audience.ts';
import { visibleTo } from '../paper/visible-to.ts';
import type { ReadModels } from '../read-models-database.ts';
import { budgetState } from './budget-state.projection.ts';

export interface BudgetStateFilter {
  readonly audience: Audience;
  readonly year?: number;
}

export interface BudgetStatePage {
  /** Sums over all papers the audience may read; by year, then status, department, sort and direction. */
  readonly rows: readonly BudgetRow[];
  /** The moment of the log the rows are of, in decimal. */
  readonly position: string;
}

export const budgetStateQuery =
  (database: ReadModels) =>
  async ({ audience, year }: BudgetStateFilter): Promise<BudgetStatePage> =>
    atOneMoment(database, 'budget_line', async (moment) => {
      const { position } = await moment
        .withSchema('read_models')
        .selectFrom('projection')
        .select('position')
        .where('name', '=', budgetState.name)
        .executeTakeFirstOrThrow();
      const lines = moment.withSchema('read_models').selectFrom('budget_line').where(visibleTo(audience));
      const rows = await (year === undefined ? lines : lines.where('year', '=', year))
        .select(['year', 'department', 'sort', 'direction', 'status'])
        .select(sql<string>`sum(amount_cents)`.as('amount_cents'))
        .groupBy(['year', 'department', 'sort', 'direction', 'status', 'status_order'])
        .orderBy('year')
        .orderBy('status_order')
        .orderBy(sql`department collate "C"`)
        .orderBy('sort')
        .orderBy('direction')
        .execute();
      return {
        position,
        rows: rows.map(({ amount_cents, ...row }) => ({ ...row, amountCents: Number(amount_cents) })),
      };
    });
