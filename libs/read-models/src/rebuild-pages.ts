import type { ProjectionName } from './council-projections.ts';
import { logFor } from './log-for.ts';
import type { RebuildProgress } from './rebuild/rebuild-progress.ts';
import { rebuildProjections as rebuild } from './rebuild/rebuild-projections.ts';

type RebuildOptions = Parameters<typeof rebuild>[0];

/** Several projections with one reading of the log. See `rebuild`. */
export const rebuildProjections = (options: RebuildOptions): Promise<RebuildProgress> =>
  rebuild({ ...options, store: logFor(options.names, options) });

export const rebuildProjection = ({
  name,
  ...options
}: Omit<RebuildOptions, 'names'> & { readonly name: ProjectionName }): Promise<RebuildProgress> =>
  rebuildProjections({ ...options, names: [name] });
