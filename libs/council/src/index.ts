export type { CouncilCommand, CouncilCommandType } from './council-command.ts';
export type { AcknowledgeTask, ForwardingCommand, RecordDelivery } from './forwarding/forwarding.commands.ts';
export type {
  DecideResolution,
  DraftPaper,
  EngrossResolution,
  GiveRecommendation,
  OrderForwardings,
  ProposeAmendment,
  ResolutionCommand,
  ReviseDraft,
  SubmitPaper,
  VoteOnAmendment,
  VoteReport,
  WithdrawAmendment,
} from './resolution/resolution.commands.ts';
