import type { Transaction } from 'kysely';
import { sql } from 'kysely';

import type { ReadModels, ReadModelsDatabase } from './read-models-database.ts';

/** One or more tables that a question is asked of. */
type Asked = keyof ReadModelsDatabase | readonly (keyof ReadModelsDatabase)[];

/**
 * Answers several questions to tables from one moment. The tables are locked against being swapped before the moment is
 * chosen: a question that waited for a swap would otherwise see a new table as it was before it was complete.
 */
export const atOneMoment = <Result>(
  database: ReadModels,
  asked: Asked,
  ask: (moment: Transaction<ReadModelsDatabase>) => Promise<Result>,
): Promise<Result> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (moment) => {
      const tables = [asked].flat().map((table) => sql.table(`read_models.${table}`));
      await sql`lock table ${sql.join(tables)} in access share mode`.execute(moment);
      return ask(moment);
    });
