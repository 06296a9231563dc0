import type { FindingMaterial } from '#council/events';
import { targetsOf } from '#council/events';
import { sql } from 'kysely';

import type { Audience } from '../paper/audience.ts';
import { visibleTo } from '../paper/visible-to.ts';
import type { ReadModels } from '../read-models-database.ts';

/** Every paper the audience may know of, in the order of the numbers. Reads all of them: the price of a whole list. */
export const everyVisiblePaper = async (
  moment: ReadModels,
  audience: Audience,
): Promise<readonly FindingMaterial[]> => {
  const rows = await moment
    .selectFrom('findings')
    .select('material')
    .where(visibleTo(audience))
    .orderBy('key')
    .execute();
  return rows.map(({ material }) => material);
};

/** Null when there is no such paper or the audience may not know of it. */
export const visiblePaper = async (
  moment: ReadModels,
  resolutionId: string,
  audience: Audience,
): Promise<FindingMaterial | null> => {
  const row = await moment
    .selectFrom('findings')
    .select('material')
    .where('key', '=', resolutionId)
    .where(visibleTo(audience))
    .executeTakeFirst();
  return row?.material ?? null;
};

const texts = (values: readonly string[]) => sql`${[...values]}::text[]`;

/**
 * All that the references of one paper can touch: what it cites, who cites it, and who cites the same, each found by an
 * index. Nothing of it that the audience may not know of.
 */
export const relatedPapers = async (
  moment: ReadModels,
  paper: FindingMaterial,
  audience: Audience,
): Promise<readonly FindingMaterial[]> => {
  const targets = targetsOf(paper);
  const shared = [...paper.names, ...targets];
  const rows = await moment
    .selectFrom('findings')
    .select('material')
    .where(sql<boolean>`(names && ${texts(targets)} or targets && ${texts(shared)} or key = ${paper.resolutionId})`)
    .where(visibleTo(audience))
    .orderBy('key')
    .execute();
  return rows.map(({ material }) => material);
};
