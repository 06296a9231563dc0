import type { FindingSettled } from './findings/finding.events.ts';
import type { PackageEvent } from './packages/packages.events.ts';
import type { ResolutionEvent } from './resolution.events.ts';

/** Every fact of a paper's stream: the life of its text, the packages over it, and what was said of its findings. */
export type PaperEvent = ResolutionEvent | PackageEvent | FindingSettled;
