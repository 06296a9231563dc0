import { refused } from '../../rejection-codes.ts';
import { resolveAgainstAmendment, resolveAsked } from '../amending/rework.ts';
import { amendmentOf, requireOpen } from '../amendment/amendment.state.ts';
import { requireAfterSubmission, requireUnderConsultation } from '../paper-status.ts';
import type { ProposeAmendment } from '../resolution.commands.ts';
import type { AmendmentProposed } from '../resolution.events.ts';
import type { PaperUnderConsultation, ResolutionState } from '../resolution.state.ts';
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

/** @throws Rejection when the other one is unknown, closed, itself one to an amendment, or pinned elsewhere */
const amended = ({ amends, baseVersion }: ProposeAmendment['data'], paper: PaperUnderConsultation) => {
  if (amends === undefined) return null;
  const parent = amendmentOf(paper, amends);
  requireOpen(parent);
  if (parent.amends !== undefined) {
    throw refused('AMENDMENT_NESTED_TOO_DEEP', {
      field: '/amends',
      amendmentId: amends,
      otherAmendmentId: parent.amends,
    });
  }
  if (parent.baseVersion === baseVersion) return parent;
  throw refused('AMENDED_AT_OTHER_VERSION', { field: '/baseVersion', found: baseVersion, latest: parent.baseVersion });
};

/**
 * Änderungsantrag stellen: recorded as written and as resolved against the version it was written for, with everything
 * it collides with. A collision does not stop a motion; two that shut each other out are for the vote to choose from.
 */
export const proposeAmendment = (
  { data, occurredOn }: ProposeAmendment,
  state: ResolutionState,
): readonly AmendmentProposed[] => {
  const { resolutionId, amendmentId, mover, baseVersion, operations, rationale, amends, drops = [] } = data;
  const paper = requireUnderConsultation(state, { resolutionId });
  requireFreshId(amendmentId, paper);
  checkWording('/mover/name', mover.name, { atMost: 200 });
  requireAfterSubmission('/occurredOn', occurredOn, paper);

  if (amends === undefined && drops.length > 0)
    throw refused('OPERATION_UNKNOWN', { field: '/drops', found: drops[0] ?? 0 });
  const parent = amended(data, paper);
  const { changes, conflicts } =
    parent === null ? resolveAsked(paper, data) : resolveAgainstAmendment(paper, parent, { ...data, drops });
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
        ...(amends === undefined ? {} : { amends, drops }),
      },
    },
  ];
};
