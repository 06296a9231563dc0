import { assertNever } from '#kernel';
import type { PaperEvent } from '../paper-event.ts';
import type { ResolutionState } from '../resolution.state.ts';
import type { AmendingCommand } from './amending.commands.ts';
import { convertAmendment } from './decisions/convert-amendment.ts';
import { giveAmendmentOpinion } from './decisions/give-amendment-opinion.ts';
import { reanchorAmendment } from './decisions/reanchor-amendment.ts';
import { reviseAmendment } from './decisions/revise-amendment.ts';
import { setVotingOrder } from './decisions/set-voting-order.ts';
import { settleAmendment } from './decisions/settle-amendment.ts';
import { voteOnAmendmentParts } from './decisions/vote-on-amendment-parts.ts';
import { voteOnItems } from './decisions/vote-on-items.ts';

export const decideAmending = (command: AmendingCommand, state: ResolutionState): readonly PaperEvent[] => {
  switch (command.type) {
    case 'ReviseAmendment':
      return reviseAmendment(command, state);
    case 'ReanchorAmendment':
      return reanchorAmendment(command, state);
    case 'SettleAmendment':
      return settleAmendment(command, state);
    case 'ConvertAmendment':
      return convertAmendment(command, state);
    case 'VoteOnAmendmentParts':
      return voteOnAmendmentParts(command, state);
    case 'GiveAmendmentOpinion':
      return giveAmendmentOpinion(command, state);
    case 'VoteOnItems':
      return voteOnItems(command, state);
    case 'SetVotingOrder':
      return setVotingOrder(command, state);
    default:
      return assertNever(command);
  }
};
