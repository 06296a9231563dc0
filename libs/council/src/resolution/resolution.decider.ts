import { assertNever } from '#kernel';
import { settleFinding } from './findings/settle-finding.ts';
import { carriedOut, requireUnrepealed } from './aftermath/carried-out.ts';
import { decideAftermath } from './aftermath/decide-aftermath.ts';
import { decideConsultation } from './consultation/decide-consultation.ts';
import { inOrderOfDays } from './days-in-order.ts';
import { inSequence } from './consultation/in-sequence.ts';
import { decideAmending } from './amending/decide-amending.ts';
import { filePackages } from './packages/file-packages.ts';
import { voteOnPackage } from './packages/vote-on-package.ts';
import { decideResolution } from './decisions/decide-resolution.ts';
import { draftPaper } from './decisions/draft-paper.ts';
import { engrossResolution } from './decisions/engross-resolution.ts';
import { giveRecommendation } from './decisions/give-recommendation.ts';
import { orderForwardings } from './decisions/order-forwardings.ts';
import { proposeAmendment } from './decisions/propose-amendment.ts';
import { reviseDraft } from './decisions/revise-draft.ts';
import { submitPaper } from './decisions/submit-paper.ts';
import { voteOnAmendment } from './decisions/vote-on-amendment.ts';
import { inMeeting, seated } from '../voting/voted-in-meeting.ts';
import { withdrawAmendment } from './decisions/withdraw-amendment.ts';
import { requireComplete } from './opinion/completeness.ts';
import { decideOpinion } from './opinion/decide-opinion.ts';
import { evolveResolution } from './evolve-resolution.ts';
import { requireKnownNames } from './require-known-names.ts';
import type { PaperEvent } from './paper-event.ts';
import type { ResolutionCommand } from './resolution.commands.ts';
import type { ResolutionState } from './resolution.state.ts';
import type { CouncilDecider } from '../subject.ts';

type ResolutionDecider = CouncilDecider<ResolutionCommand, ResolutionState, PaperEvent>;

// One case each and nothing else: the number of commands is no complexity.
// eslint-disable-next-line complexity
const decide: ResolutionDecider['decide'] = (command, state, surroundings) => {
  switch (command.type) {
    case 'DraftPaper':
      return draftPaper(command, state, surroundings);
    case 'ReviseDraft':
      return reviseDraft(command, state, surroundings);
    case 'SubmitPaper':
      return requireComplete(submitPaper(command, state), state, command.occurredOn);
    case 'ProposeAmendment':
      return proposeAmendment(command, state);
    case 'WithdrawAmendment':
      return withdrawAmendment(command, state);
    case 'VoteOnAmendment':
      return voteOnAmendment(command, state);
    case 'GiveRecommendation':
      return inSequence(giveRecommendation(command, state), state);
    case 'DecideResolution':
      return inSequence(decideResolution(command, state), state);
    case 'EngrossResolution':
      return carriedOut(engrossResolution(command, state), state);
    case 'OrderForwardings':
      requireUnrepealed(command, state);
      return carriedOut(orderForwardings(command, state, surroundings), state);
    case 'PlanConsultation':
    case 'AddStation':
    case 'SkipStation':
    case 'ReorderStations':
    case 'CloseStation':
    case 'ReferPaper':
    case 'DeferPaper':
    case 'WithdrawPaper':
      return decideConsultation(command, state);
    case 'RequestOpinion':
    case 'GiveOpinion':
    case 'ResolveRefusal':
      return decideOpinion(command, state);
    case 'RaiseObjection':
    case 'SettleObjection':
    case 'CorrectResolution':
    case 'RepealResolution':
    case 'SupersedeResolution':
    case 'PublishResolution':
      return decideAftermath(command, state, surroundings);
    case 'FilePackages':
      return filePackages(command, state, surroundings);
    case 'VoteOnPackage':
      return voteOnPackage(command, state);
    case 'SettleFinding':
      return settleFinding(command, state);
    case 'ReviseAmendment':
    case 'ReanchorAmendment':
    case 'SettleAmendment':
    case 'ConvertAmendment':
    case 'VoteOnAmendmentParts':
    case 'GiveAmendmentOpinion':
    case 'VoteOnItems':
    case 'SetVotingOrder':
      return decideAmending(command, state);
    default:
      return assertNever(command);
  }
};

/** Vorlage and Beschluss, from the draft to the forwarding. */
export const resolutionDecider: ResolutionDecider = {
  initialState: { status: 'absent' },
  decide: (command, state, surroundings) => {
    requireKnownNames(command, surroundings.organisation);
    const events = decide(seated(command, surroundings), state, surroundings);
    return inMeeting(command, inOrderOfDays(events, state, command.occurredOn));
  },
  evolve: evolveResolution,
};
