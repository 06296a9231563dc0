import type { ReadModels } from '../read-models-database.ts';
import type { Audience } from './audience.ts';
import { visibleTo } from './visible-to.ts';

/**
 * Which papers an audience may read now. A paper that the register does not show yet is one of nobody's: who may read a
 * paper only ever grows, so a page that is behind hides and never shows.
 */
export const readablePapersQuery =
  (database: ReadModels) =>
  async (audience: Audience): Promise<(resolutionId: string) => boolean> => {
    if (audience === 'all') return () => true;
    const found = await database.selectFrom('resolution_register').where(visibleTo(audience)).select('key').execute();
    const keys = new Set(found.map(({ key }) => key));
    return (resolutionId) => keys.has(resolutionId);
  };
