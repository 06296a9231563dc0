import type { PackagesFiled } from './packages/packages.events.ts';
import type { ResolutionEvent } from './resolution.events.ts';

/** Every fact of a paper's stream: the life of its text, and the packages filed over it. */
export type PaperEvent = ResolutionEvent | PackagesFiled;
