import type { ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { SkipStation } from './consultation.commands.ts';
import type { StationSkipped } from './consultation.events.ts';
import { requireOpenStation } from './consultation.state.ts';
import { requireUndecided } from './undecided-paper.ts';

/** Station entfallen lassen: never without a reason, because the decision rests on it. */
export const skipStation = (
  { data: { resolutionId, stationId, because }, occurredOn }: SkipStation,
  state: ResolutionState,
): readonly StationSkipped[] => {
  requireOpenStation(requireUndecided(state, { resolutionId }), stationId);
  checkWording('/because', because, { atMost: 2_000 });
  return [{ type: 'StationSkipped', data: { resolutionId, stationId, because, skippedOn: occurredOn } }];
};
