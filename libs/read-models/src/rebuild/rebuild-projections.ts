import type pg from 'pg';

import type { EventStore } from '#event-store';

import type { ProjectionName } from '../council-projections.ts';
import { councilProjections } from '../council-projections.ts';
import { rebuild } from './rebuild.ts';
import type { RebuildProgress } from './rebuild-progress.ts';

interface RebuildOptions {
  /** One session for the lock and one for each projection; never only one. */
  readonly pool: pg.Pool;
  readonly store: EventStore;
  readonly onProgress: (progress: RebuildProgress) => void;
  readonly signal?: AbortSignal;
}

/** Several projections with one reading of the log. See `rebuild`. */
export const rebuildProjections = ({
  names,
  ...options
}: RebuildOptions & { readonly names: readonly ProjectionName[] }): Promise<RebuildProgress> =>
  rebuild({ ...options, projections: [...new Set(names)].map((name) => councilProjections[name]) });

export const rebuildProjection = ({
  name,
  ...options
}: RebuildOptions & { readonly name: ProjectionName }): Promise<RebuildProgress> =>
  rebuildProjections({ ...options, names: [name] });
