import type { Transaction } from 'kysely';
import { sql } from 'kysely';

import type { ReadModels, ReadModelsDatabase } from './read-models-database.ts';

/**
 * Answers several questions to a table from one moment. The table is locked against being swapped before the moment is
 * chosen: a question that waited for a swap would otherwise see the new table as it was before it was complete.
 */
export const atOneMoment = <Result>(
  database: ReadModels,
  table: keyof ReadModelsDatabase,
  ask: (moment: Transaction<ReadModelsDatabase>) => Promise<Result>,
): Promise<Result> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (moment) => {
      await sql`lock table ${sql.table(`read_models.${table}`)} in access share mode`.execute(moment);
      return ask(moment);
    });
