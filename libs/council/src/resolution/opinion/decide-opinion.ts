import { assertNever } from '#kernel';
import type { ResolutionState } from '../resolution.state.ts';
import { giveOpinion } from './give-opinion.ts';
import type { OpinionCommand } from './opinion.commands.ts';
import type { OpinionEvent } from './opinion.events.ts';
import { requestOpinion } from './request-opinion.ts';
import { resolveRefusal } from './resolve-refusal.ts';

export const decideOpinion = (command: OpinionCommand, state: ResolutionState): readonly OpinionEvent[] => {
  switch (command.type) {
    case 'RequestOpinion':
      return requestOpinion(command, state);
    case 'GiveOpinion':
      return giveOpinion(command, state);
    case 'ResolveRefusal':
      return resolveRefusal(command, state);
    default:
      return assertNever(command);
  }
};
