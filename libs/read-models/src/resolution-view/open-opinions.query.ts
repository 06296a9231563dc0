import { sql } from 'kysely';

import { atOneMoment } from '../at-one-moment.ts';
import type { Audience } from '../paper/audience.ts';
import { visibleTo } from '../paper/visible-to.ts';
import type { ReadModels } from '../read-models-database.ts';
import { shownPosition } from '../shown-position.ts';
import type { OpenOpinion } from './open-opinions.ts';

export interface OpenOpinionsFilter {
  /** A department sees what it and the offices below it owe; the public sees nothing of it. */
  readonly audience: Exclude<Audience, 'public'>;
  /** From 1. */
  readonly page?: number;
  readonly pageSize?: number;
}

export interface OpenOpinionsPage {
  readonly rows: readonly OpenOpinion[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** The moment of the log the rows are of, in decimal. */
  readonly position: string;
}

/** An office, and one below it: "Dezernat II" answers for "Dezernat II/15". */
const owedBy = ({ department }: { readonly department: string }) =>
  sql<boolean>`(opinion ->> 'office' = ${department} or starts_with(opinion ->> 'office', ${`${department}/`}))`;

/** What is still to be said of papers, the earliest due date first. */
export const openOpinionsQuery =
  (database: ReadModels) =>
  async ({ audience, page = 1, pageSize = 20 }: OpenOpinionsFilter): Promise<OpenOpinionsPage> => {
    const asked =
      audience === 'all'
        ? sql<boolean>`owing_offices <> '{}'`
        : sql<boolean>`owing_offices @> array[${audience.department}]::text[]`;
    return atOneMoment(database, 'resolution_view', async (moment) => {
      const owed = moment
        .selectFrom('resolution_view')
        .innerJoinLateral(
          sql<{ opinion: OpenOpinion }>`json_array_elements(open_opinions)`.as<'open'>(sql`open(opinion)`),
          (join) => join.onTrue(),
        )
        .where(asked)
        .where(visibleTo(audience))
        .where(audience === 'all' ? sql<boolean>`true` : owedBy(audience));
      const { total } = await owed.select(({ fn }) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
      const rows = await owed
        .select('open.opinion')
        .orderBy(sql`opinion ->> 'dueOn' collate "C"`)
        .orderBy('key')
        .orderBy(sql`opinion ->> 'office'`)
        .orderBy(sql`opinion ->> 'kind'`)
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .execute();
      const position = await shownPosition(moment, 'resolution-view');
      return { rows: rows.map(({ opinion }) => opinion), total: Number(total), page, pageSize, position };
    });
  };
