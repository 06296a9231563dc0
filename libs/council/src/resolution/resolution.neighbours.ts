import { streamName } from '#kernel';
import { ORGANISATION_STREAM } from '../organisation/organisation-stream.ts';
import {
  draftNeighbours,
  moneyNeighbours,
  packageNeighbours,
  withdrawalNeighbours,
} from '../funding/plan-neighbours.ts';
import type { Neighbour } from '../surroundings.ts';
import { aftermathNeighbours } from './aftermath/aftermath.companions.ts';
import type { ResolutionCommand } from './resolution.commands.ts';
import type { ResolutionState } from './resolution.state.ts';
import { isStreamSafe } from './stream-safe.ts';

const organisation: Neighbour = { stream: ORGANISATION_STREAM, binding: 'sameAppend' };
/** Names and rules hold from a day on, so nobody need wait for whoever writes down others. */
const namesAndRules: Neighbour = { stream: ORGANISATION_STREAM, binding: 'asRead' };

/** Who is there, and that it is open, must still be so when the vote is recorded. */
const sitting = ({ meetingId }: { readonly meetingId?: string }): readonly Neighbour[] =>
  meetingId === undefined || !isStreamSafe(meetingId)
    ? [namesAndRules]
    : [namesAndRules, { stream: streamName(`meeting-${meetingId}`), binding: 'sameAppend' }];

/** What a decision about a paper looks at besides the paper. */
// One case each and nothing else: the number of commands is no complexity.
// eslint-disable-next-line complexity
export const resolutionNeighbours = (command: ResolutionCommand, state: ResolutionState): readonly Neighbour[] => {
  switch (command.type) {
    case 'DraftPaper':
    case 'ReviseDraft':
      return draftNeighbours(command.data.items);
    case 'VoteOnAmendment':
    case 'VoteOnAmendmentParts':
    case 'VoteOnItems':
    case 'GiveRecommendation':
      return sitting(command.data);
    case 'FilePackages':
      return draftNeighbours(command.data.packages);
    case 'VoteOnPackage':
      return [...sitting(command.data), ...packageNeighbours(state, command.data.label)];
    case 'WithdrawPaper':
      return withdrawalNeighbours(state);
    case 'DecideResolution':
      return [...sitting(command.data), ...moneyNeighbours(state)];
    case 'OrderForwardings':
      return [organisation];
    case 'PlanConsultation':
    case 'AddStation':
    case 'ReferPaper':
    case 'RequestOpinion':
      return [namesAndRules];
    default:
      return aftermathNeighbours(command, state);
  }
};
