import type { AmendmentState } from '../amendment/amendment.state.ts';
import { amendmentOf, requireOpen } from '../amendment/amendment.state.ts';
import { asAmended } from '../amendment/as-amended.ts';
import { inPlay } from '../amendment/consolidate.ts';
import { findConflicts } from '../amendment/find-conflicts.ts';
import { placeAt } from '../amendment/place.ts';
import type { PaperUnderConsultation } from '../resolution.state.ts';
import type { AmendmentRevised } from './amending.events.ts';

/** The amendment as it goes on after one to it was adopted (in der geänderten Fassung). */
export const revisedBy = (paper: PaperUnderConsultation, adopted: AmendmentState): AmendmentRevised => {
  const { resolutionId } = paper;
  const parent = amendmentOf(paper, adopted.amends ?? '');
  requireOpen(parent);
  const base = placeAt(paper, parent.baseVersion).text;
  const { amendmentId, baseVersion, operations, changes, authors = [] } = asAmended(parent, adopted, base);
  const conflicts = findConflicts({ amendmentId, operations, changes }, inPlay(paper, baseVersion), base);
  return {
    type: 'AmendmentRevised',
    data: {
      ...{ resolutionId, amendmentId, baseVersion, operations, changes, conflicts, authors },
      amendedBy: adopted.amendmentId,
      rationale: null,
    },
  };
};
