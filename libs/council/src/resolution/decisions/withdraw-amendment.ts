import { leftWithoutObject } from '../amending/adopting.ts';
import type { SettlementProposed } from '../amending/amending.events.ts';
import { amendmentOf, requireOpen } from '../amendment/amendment.state.ts';
import { requireSubmitted } from '../paper-status.ts';
import type { WithdrawAmendment } from '../resolution.commands.ts';
import type { AmendmentWithdrawn } from '../resolution.events.ts';
import type { ResolutionState } from '../resolution.state.ts';

/** Änderungsantrag zurückziehen: its mover may, until it is decided. Withdrawn twice is still one fact. */
export const withdrawAmendment = (
  { data: { resolutionId, amendmentId } }: WithdrawAmendment,
  state: ResolutionState,
): readonly (AmendmentWithdrawn | SettlementProposed)[] => {
  const paper = requireSubmitted(state, { resolutionId });
  const amendment = amendmentOf(paper, amendmentId);
  if (amendment.status === 'withdrawn') return [];
  requireOpen(amendment);
  return [
    { type: 'AmendmentWithdrawn', data: { resolutionId, amendmentId } },
    ...leftWithoutObject(paper, amendmentId),
  ];
};
