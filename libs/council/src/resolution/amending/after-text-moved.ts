import { evolveResolution } from '../evolve-resolution.ts';
import type { PaperEvent } from '../paper-event.ts';
import type { PaperUnderConsultation } from '../resolution.state.ts';
import type { Rebasing } from './rebase-open.ts';
import { rebaseOpen } from './rebase-open.ts';

/** The events, and what follows from them for every amendment that is still open, as far as they moved the text. */
export const withRebasing = <Event extends PaperEvent>(
  paper: PaperUnderConsultation,
  events: readonly Event[],
): readonly (Event | Rebasing)[] => {
  const moves = events.flatMap((event) => (event.type === 'TextAmended' ? [event.data.amendmentId] : []));
  const [movedBy] = moves;
  if (movedBy === undefined) return events;
  const moved = events.reduce(evolveResolution, paper);
  if (moved.status === 'absent' || moved.status === 'draft') return events;
  return [...events, ...rebaseOpen(moved, movedBy)];
};
