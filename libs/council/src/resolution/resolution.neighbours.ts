import { ORGANISATION_STREAM } from '../organisation/organisation-stream.ts';
import type { Neighbour } from '../surroundings.ts';
import { draftNeighbours, moneyNeighbours } from '../plan-neighbours.ts';
import type { ResolutionCommand } from './resolution.commands.ts';
import type { ResolutionState } from './resolution.state.ts';

const organisation: Neighbour = { stream: ORGANISATION_STREAM, binding: 'sameAppend' };

/** What a decision about a paper looks at besides the paper. */
export const resolutionNeighbours = (command: ResolutionCommand, state: ResolutionState): readonly Neighbour[] => {
  switch (command.type) {
    case 'DraftPaper':
    case 'ReviseDraft':
      return draftNeighbours(command.data.items);
    case 'DecideResolution':
      return moneyNeighbours(state);
    case 'OrderForwardings':
      return [organisation];
    default:
      return [];
  }
};
