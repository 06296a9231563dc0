import type { ProjectionName } from '../../council-projections.ts';
import type { RebuildProgress } from '../rebuild-progress.ts';

/** What a thread is told. */
export type ToThread =
  | { readonly kind: 'rebuild'; readonly names: readonly ProjectionName[] }
  | { readonly kind: 'stop'; readonly reason: string }
  | { readonly kind: 'end' };

/** What it answers. An error loses its class on the way, so its name goes with it. */
export type FromThread =
  | { readonly kind: 'progress'; readonly progress: RebuildProgress }
  | { readonly kind: 'done'; readonly progress: RebuildProgress }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };
