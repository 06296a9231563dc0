import { assertNever } from '#kernel';
import type { Surroundings } from '../../surroundings.ts';
import type { ResolutionState } from '../resolution.state.ts';
import type { AftermathCommand } from './aftermath.commands.ts';
import type { AftermathEvent } from './aftermath.events.ts';
import { correctResolution } from './correct-resolution.ts';
import { repealResolution, supersedeResolution } from './end-resolution.ts';
import { publishResolution } from './publish-resolution.ts';
import { raiseObjection } from './raise-objection.ts';
import { settleObjection } from './settle-objection.ts';

export const decideAftermath = (
  command: AftermathCommand,
  state: ResolutionState,
  surroundings: Surroundings,
): readonly AftermathEvent[] => {
  switch (command.type) {
    case 'RaiseObjection':
      return raiseObjection(command, state);
    case 'SettleObjection':
      return settleObjection(command, state);
    case 'CorrectResolution':
      return correctResolution(command, state);
    case 'RepealResolution':
      return repealResolution(command, state, surroundings);
    case 'SupersedeResolution':
      return supersedeResolution(command, state, surroundings);
    case 'PublishResolution':
      return publishResolution(command, state);
    default:
      return assertNever(command);
  }
};
