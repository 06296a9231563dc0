import type { PackageEvent } from './packages/packages.events.ts';
import type { ResolutionEvent } from './resolution.events.ts';

/** Every fact of a paper's stream: the life of its text, and the packages over it. */
export type PaperEvent = ResolutionEvent | PackageEvent;
