import type { Opinion } from '#council/events';

import type { PaperStatus } from '../paper/paper-status.ts';
import type { ResolutionView } from './resolution-view.projection.ts';

/** A Stellungnahme or Mitzeichnung that an office still owes. */
export interface OpenOpinion extends Pick<Opinion, 'office' | 'kind' | 'function' | 'dueOn'> {
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
  /** It was given, and the text has changed since. */
  readonly stale: boolean;
}

/** While nothing is decided, an opinion still counts. */
const undecided: readonly PaperStatus[] = ['draft', 'submitted', 'recommended', 'deferred'];

/** What is still to be said of a paper, or to be said anew. */
export const openOpinionsOf = ({
  resolutionId,
  paper,
  title,
  status,
  opinions,
}: Pick<ResolutionView, 'resolutionId' | 'paper' | 'title' | 'status' | 'opinions'>): readonly OpenOpinion[] =>
  undecided.includes(status)
    ? opinions.flatMap(({ office, kind, function: asked, dueOn, given, stale }) =>
        given === null || stale ? [{ resolutionId, paper, title, office, kind, function: asked, dueOn, stale }] : [],
      )
    : [];
