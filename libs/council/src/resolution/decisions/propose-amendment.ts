import { refused } from '../../rejection-codes.ts';
import { amendmentOf } from '../amendment/amendment.state.ts';
import { inPlay, recommendedOnto, unattributed } from '../amendment/consolidate.ts';
import { findConflicts } from '../amendment/find-conflicts.ts';
import { resolveOperations } from '../amendment/resolve-operations.ts';
import { requireAfterSubmission, requireUnderConsultation } from '../paper-status.ts';
import { findRecommendation } from '../recommendation.ts';
import type { ProposeAmendment } from '../resolution.commands.ts';
import type { AmendmentProposed } from '../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
import { textOfVersion } from '../resolution.state.ts';
import { SETTLED_BY_DECISION } from '../settled-by-decision.ts';
import { checkWording } from '../text/check-wording.ts';

const requireFreshId = (amendmentId: string, { amendments }: PaperUnderConsultation): void => {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(amendmentId) || amendmentId === SETTLED_BY_DECISION) {
    throw refused('AMENDMENT_ID_MALFORMED', {
      field: '/amendmentId',
      found: amendmentId,
      expected: `1 to 100 letters, digits, dots, hyphens and underscores, but not "${SETTLED_BY_DECISION}"`,
    });
  }
  if (amendments.some((earlier) => earlier.amendmentId === amendmentId)) {
    throw refused('AMENDMENT_ID_TAKEN', { field: '/amendmentId', amendmentId });
  }
};

const requireKnownTargets = (
  { amendmentId, operations }: ProposeAmendment['data'],
  paper: PaperUnderConsultation,
): void => {
  for (const operation of operations) {
    if (operation.op !== 'settle') continue;
    amendmentOf(paper, operation.amendmentId);
    if (operation.by !== amendmentId) amendmentOf(paper, operation.by);
  }
};

/**
 * Änderungsantrag stellen: recorded as written and as resolved against the version it was written for, with everything
 * it collides with. A collision does not stop a motion; two that shut each other out are for the vote to choose from.
 */
export const proposeAmendment = (
  { data, occurredOn }: ProposeAmendment,
  state: ResolutionState,
): readonly AmendmentProposed[] => {
  const { resolutionId, amendmentId, mover, baseVersion, operations, rationale } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  requireFreshId(amendmentId, paper);
  checkWording('/mover/name', mover.name, { atMost: 200 });
  requireAfterSubmission('/occurredOn', occurredOn, paper);

  const base = textOfVersion(paper, baseVersion);
  if (base === null) {
    throw refused('AMENDMENT_BASE_UNKNOWN', { field: '/baseVersion', found: baseVersion, latest: paper.texts.length });
  }
  requireKnownTargets(data, paper);
  const changes = resolveOperations({
    text: base,
    operations,
    recommendedChanges: (reference) => {
      const recommendation = findRecommendation(paper, reference);
      return recommendation === undefined
        ? null
        : recommendedOnto(paper, recommendation, baseVersion).map(unattributed);
    },
  });
  const conflicts = findConflicts({ amendmentId, operations, changes }, inPlay(paper, baseVersion), base);
  return [
    {
      type: 'AmendmentProposed',
      data: {
        resolutionId,
        amendmentId,
        mover,
        proposedOn: occurredOn,
        baseVersion,
        operations,
        changes,
        rationale,
        conflicts,
      },
    },
  ];
};
