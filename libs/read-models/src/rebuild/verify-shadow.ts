import type { Queryable } from '../engine/page-rows.ts';
import { SHADOW } from '../engine/table-ddl.ts';
import type { Shadow } from './shadow.ts';

/** The rows written are not what was folded. The pages in use were left as they are. */
export class RebuildRefused extends Error {
  override readonly name = 'RebuildRefused';
}

/**
 * Every page folded has its row, and every event folded is in exactly one of them.
 *
 * @throws RebuildRefused
 */
export const verifyCounts = async (database: Queryable, { folding, written, folded }: Shadow): Promise<void> => {
  const { name, table } = folding.projection;
  const { rows } = await database.query<{ pages: string; events: string }>(
    `select count(*) as pages, coalesce(sum(events), 0) as events from ${SHADOW}.${table.name}`,
  );
  const found = `${rows[0]?.pages ?? '0'} pages of ${rows[0]?.events ?? '0'} events`;
  const expected = `${written.size} pages of ${folded} events`;
  if (found !== expected) throw new RebuildRefused(`${name}: found ${found}, expected ${expected}.`);
};
