import { stationsOf } from '../resolution/consultation/consultation.state.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { after } from './resolution-scenario.ts';

/** Every station with its result, or where it stands, after these orders. */
export const wayOf = (...orders: readonly ResolutionCommand[]): readonly string[] => {
  const { state } = after(...orders);
  return state.status === 'absent'
    ? []
    : stationsOf(state).map(({ stationId, result, ...each }) => `${stationId} ${result ?? each.state}`);
};
