import type { Aftermath, Ending, Execution, ResolutionReference } from '#council/events';
import { executionOf } from '#council/events';

import type { Audience } from '../paper/audience.ts';

/** How a resolution, or a part of it, ended. */
export interface EndingLine extends Omit<Ending, 'by'> {
  /** Null where the reader may not know of the other resolution. */
  readonly by: ResolutionReference | null;
}

/** What became of a resolution after its decision, as far as the reader may know. */
export interface AftermathSection extends Omit<Aftermath, 'endings'> {
  readonly execution: Execution;
  readonly endings: readonly EndingLine[];
}

/** Who reads everything reads of non-public resolutions too; to others they are not even mentioned. */
export const aftermathSection = (aftermath: Aftermath, audience: Audience): AftermathSection => {
  const mayKnow = ({ visibility }: ResolutionReference): boolean => audience === 'all' || visibility === 'public';
  return {
    ...aftermath,
    execution: executionOf(aftermath),
    endings: aftermath.endings.map((ending) => ({ ...ending, by: mayKnow(ending.by) ? ending.by : null })),
    ended: aftermath.ended.filter(({ ended }) => mayKnow(ended)),
  };
};
