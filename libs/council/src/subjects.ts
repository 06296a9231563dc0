import type { StreamName } from '#kernel';
import { streamName } from '#kernel';
import type { ForwardingCommand } from './forwarding/forwarding.commands.ts';
import { forwardingDecider } from './forwarding/forwarding.decider.ts';
import type { ForwardingEvent } from './forwarding/forwarding.events.ts';
import type { ForwardingState } from './forwarding/forwarding.state.ts';
import type { RejectionCode } from './rejection-codes.ts';
import { refused } from './rejection-codes.ts';
import type { PaperEvent } from './resolution/paper-event.ts';
import { resolutionCompanions } from './resolution/resolution.companions.ts';
import type { ResolutionCommand } from './resolution/resolution.commands.ts';
import { resolutionDecider } from './resolution/resolution.decider.ts';
import type { ResolutionState } from './resolution/resolution.state.ts';
import { isStreamSafe } from './resolution/stream-safe.ts';
import type { Subject } from './subject.ts';

const streamOf = (aggregate: string, id: string, code: RejectionCode): StreamName => {
  if (!isStreamSafe(id)) throw refused(code, { found: id });
  return streamName(`${aggregate}-${id}`);
};

/** Each command once: a type missing here would be taken by nobody. */
const resolutionCommands: Readonly<Record<ResolutionCommand['type'], true>> = {
  DraftPaper: true,
  ReviseDraft: true,
  SubmitPaper: true,
  ProposeAmendment: true,
  WithdrawAmendment: true,
  VoteOnAmendment: true,
  GiveRecommendation: true,
  DecideResolution: true,
  EngrossResolution: true,
  OrderForwardings: true,
  PlanConsultation: true,
  AddStation: true,
  SkipStation: true,
  ReorderStations: true,
  CloseStation: true,
  ReferPaper: true,
  DeferPaper: true,
  WithdrawPaper: true,
  FilePackages: true,
  VoteOnPackage: true,
  SettleFinding: true,
};

const forwardingCommands: Readonly<Record<ForwardingCommand['type'], true>> = {
  RecordDelivery: true,
  AcknowledgeTask: true,
};

const resolution: Subject<ResolutionCommand, ResolutionState, PaperEvent> = {
  name: 'resolution',
  commandTypes: Object.keys(resolutionCommands),
  streamOf: ({ type, data: { resolutionId } }) =>
    streamOf('resolution', resolutionId, type === 'DraftPaper' ? 'PAPER_NUMBER_MALFORMED' : 'PAPER_UNKNOWN'),
  decider: resolutionDecider,
  companionsOf: resolutionCompanions,
};

const forwarding: Subject<ForwardingCommand, ForwardingState, ForwardingEvent> = {
  name: 'forwarding',
  commandTypes: Object.keys(forwardingCommands),
  streamOf: ({ data: { forwardingId } }) => streamOf('forwarding', forwardingId, 'FORWARDING_UNKNOWN'),
  decider: forwardingDecider,
  companionsOf: () => [],
};

export const subjects = { resolution, forwarding };
