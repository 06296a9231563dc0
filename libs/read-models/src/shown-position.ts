import type { ReadModels } from './read-models-database.ts';
import { LIVE } from './engine/table-ddl.ts';
import type { ProjectionName } from './council-projections.ts';

/** The moment of the log that the rows of a page are of, in decimal; asked within the same moment as the rows. */
export const shownPosition = async (moment: ReadModels, name: ProjectionName): Promise<string> => {
  const { position } = await moment
    .withSchema(LIVE)
    .selectFrom('projection')
    .select('position')
    .where('name', '=', name)
    .executeTakeFirstOrThrow();
  return position;
};
