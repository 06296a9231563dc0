import { isFindingId } from '../../findings/finding-id.ts';
import { refused } from '../../rejection-codes.ts';
import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { SettleFinding } from './finding.commands.ts';
import type { FindingSettled } from './finding.events.ts';

/**
 * Befund erledigen: a paper in any state has findings, also a draft. Settled again for the same reason is still one fact;
 * for another one it is refused, because the first reason stands in the record.
 */
export const settleFinding = (
  { data, occurredOn }: SettleFinding,
  state: ResolutionState,
): readonly FindingSettled[] => {
  const { resolutionId, findingId, reason } = data;
  if (state.status === 'absent') throw refused('PAPER_UNKNOWN', { resolutionId });
  if (!isFindingId(findingId)) throw refused('FINDING_UNKNOWN', { findingId });
  checkWording('/reason', reason, { atMost: 2_000 });
  const settled = state.settledFindings?.[findingId];
  if (settled === reason) return [];
  if (settled !== undefined) throw refused('FINDING_ALREADY_SETTLED', { findingId, reason: settled });
  return [{ type: 'FindingSettled', data: { resolutionId, findingId, reason, settledOn: occurredOn } }];
};
