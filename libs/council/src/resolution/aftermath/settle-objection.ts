import { refused } from '../../rejection-codes.ts';
import { checkVote } from '../../voting/check-vote.ts';
import type { Vote } from '../../voting/vote.ts';
import { requireSubmitted } from '../paper-status.ts';
import type { DecidedPaper, EngrossedResolution, ResolutionState } from '../resolution.state.ts';
import { checkWording } from '../text/check-wording.ts';
import type { SettleObjection } from './aftermath.commands.ts';
import type { ObjectionSettled } from './aftermath.events.ts';
import type { Objection } from './aftermath.state.ts';
import { openObjection, requireAdopted } from './aftermath.state.ts';

const isDecidedAgain = ({ result }: SettleObjection['data']): boolean =>
  result === 'confirmed' || result === 'notConfirmed';

const contradicted = (field: string, found: string | null, expected: string) =>
  refused('OBJECTION_VOTE_CONTRADICTED', { field, found, expected });

/** A decision taken again is the deciding body's, by a vote that gives the result. */
const voteOf = (data: SettleObjection['data'], { decidingBody }: DecidedPaper | EngrossedResolution): Vote | null => {
  const { result, body, vote } = data;
  if (!isDecidedAgain(data)) {
    if (body !== null) throw contradicted('/body', body, 'none: nobody decided again');
    if (vote !== null) throw contradicted('/vote', vote.outcome, 'none: nobody decided again');
    return null;
  }
  if (body !== decidingBody) throw contradicted('/body', body, decidingBody);
  if (vote === null) throw contradicted('/vote', null, 'the vote by which the body decided again');
  const outcome = result === 'confirmed' ? 'adopted' : 'rejected';
  if (vote.outcome !== outcome) throw contradicted('/vote/outcome', vote.outcome, outcome);
  return checkVote(vote);
};

const requireInTime = ({ data, occurredOn }: SettleObjection, { raisedOn, decideAgainFrom }: Objection): void => {
  const from =
    isDecidedAgain(data) && decideAgainFrom !== null && decideAgainFrom > raisedOn ? decideAgainFrom : raisedOn;
  if (occurredOn < from) {
    throw refused('OBJECTION_SETTLED_TOO_EARLY', { field: '/occurredOn', found: occurredOn, from });
  }
};

/** Widerspruch erledigen: decided again by the council, withdrawn, or lifted by the supervisory authority. */
export const settleObjection = (command: SettleObjection, state: ResolutionState): readonly ObjectionSettled[] => {
  const { data, occurredOn } = command;
  const { resolutionId, result, body, because } = data;
  const resolution = requireAdopted(requireSubmitted(state, { resolutionId }));
  const objection = openObjection(resolution);
  if (objection === null) throw refused('OBJECTION_NOT_RAISED', { resolutionId });
  if (because !== null) checkWording('/because', because);
  requireInTime(command, objection);
  const { objectionId } = objection;
  const vote = voteOf(data, resolution);
  return [
    {
      type: 'ObjectionSettled',
      data: { resolutionId, objectionId, result, settledOn: occurredOn, body, vote, because },
    },
  ];
};
