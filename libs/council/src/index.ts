export type { BudgetPlanCommand } from './budget-plan/budget-plan.commands.ts';
export type { BudgetPlan, BudgetPlanState, HeldDraw, PlanApproval } from './budget-plan/budget-plan.state.ts';
export { absentBudgetPlan } from './budget-plan/budget-plan.state.ts';
export type {
  Establishment,
  EstablishmentAsked,
  EstablishmentRow,
  EstablishmentStatus,
} from './ledger/establishment.ts';
export { establishmentOn } from './ledger/establishment.ts';
export type { LedgerCause, LedgerMovement, MoneyMovement, PostsMovement } from './ledger/ledger-entry.ts';
export type { LedgerFilter } from './ledger/ledger-filter.ts';
export { isAskedFor } from './ledger/ledger-filter.ts';
export { ledgerOf } from './ledger/ledger.ts';
export type { LedgerSums } from './ledger/sum-ledger.ts';
export { sumOfMoney, sumOfMovements, sumOfPosts } from './ledger/sum-ledger.ts';
export type { BindingText } from './funding/line-draws.ts';
export { lineCompanions } from './funding/line-draws.ts';
export { moneyNeighbours } from './funding/plan-neighbours.ts';
export type { LineAccount } from './budget-plan/line-account.ts';
export { lineAccountOf, lineAccountsOf } from './budget-plan/line-account.ts';
export { budgetedPaperOf } from './budget/budgeted-paper.ts';
export type { CouncilCommand, CouncilCommandType } from './council-command.ts';
export type { CouncilEvent, CouncilEventType } from './council-event.ts';
export type {
  AcknowledgeTask,
  ForwardingCommand,
  ReassignTask,
  RecordDelivery,
} from './forwarding/forwarding.commands.ts';
export type { ForwardingEvent } from './forwarding/forwarding.events.ts';
export type { ForwardingState, OpenedTask, UnknownTask } from './forwarding/forwarding.state.ts';
export { materialOf } from './findings/material-of.ts';
export type { RejectionCode } from './rejection-codes.ts';
export type { AmendmentState } from './resolution/amendment/amendment.state.ts';
export { findConflicts } from './resolution/amendment/find-conflicts.ts';
export type { AmendmentInPlay } from './resolution/amendment/find-conflicts.ts';
export { rebaseOperations } from './resolution/amendment/rebase-operations.ts';
export type { RebasedOperations, Unanchored } from './resolution/amendment/rebase-operations.ts';
export { resolveOperations } from './resolution/amendment/resolve-operations.ts';
export type {
  AddStation,
  CloseStation,
  ConsultationCommand,
  DeferPaper,
  PlanConsultation,
  ReferPaper,
  ReorderStations,
  SkipStation,
  StationPlan,
  WithdrawPaper,
} from './resolution/consultation/consultation.commands.ts';
export type {
  AftermathCommand,
  CorrectionOperation,
  CorrectResolution,
  EndingResolution,
  PublishResolution,
  RaiseObjection,
  RepealResolution,
  SettleObjection,
  SupersedeResolution,
} from './resolution/aftermath/aftermath.commands.ts';
export type { AftermathRejectionCode } from './resolution/aftermath/aftermath-rejection.ts';
export type { Completeness, IncompleteCode, IncompleteReason } from './resolution/opinion/completeness.ts';
export { completenessOf } from './resolution/opinion/completeness.ts';
export type {
  GiveOpinion,
  OpinionCommand,
  RequestOpinion,
  ResolveRefusal,
} from './resolution/opinion/opinion.commands.ts';
export type { OpinionRejectionCode } from './resolution/opinion/opinion-rejection.ts';
export { OPINION_RULES, requiredOpinionsOf } from './resolution/opinion/required-opinions.ts';
export type { ConsultationRejectionCode } from './resolution/consultation/consultation-rejection.ts';
export type { StationText } from './resolution/consultation/text-at-station.ts';
export { textAtStation } from './resolution/consultation/text-at-station.ts';
export type {
  AmendingCommand,
  ConvertAmendment,
  GiveAmendmentOpinion,
  ReanchorAmendment,
  ReviseAmendment,
  SetVotingOrder,
  SettleAmendment,
  VoteOnAmendmentParts,
  VoteOnItems,
} from './resolution/amending/amending.commands.ts';
export type { Precedence, VotingOrder, VotingStep } from './resolution/amending/voting-order.ts';
export { proposeVotingOrder } from './resolution/amending/voting-order.ts';
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
  WithdrawAmendment,
} from './resolution/resolution.commands.ts';
export type { VoteReport } from './voting/vote-report.ts';
export type { SettleFinding } from './resolution/findings/finding.commands.ts';
export type { ResolutionEvent } from './resolution/resolution.events.ts';
export type {
  AbsentPaper,
  DecidedPaper,
  Decision,
  DraftedPaper,
  EngrossedResolution,
  PaperUnderConsultation,
  Recommendation,
  ResolutionState,
  SubmittedPaper,
} from './resolution/resolution.state.ts';
export type { PaperStanding } from './resolution/paper-standing.ts';
export { standingOf } from './resolution/paper-standing.ts';
export { currentText, textOfVersion } from './resolution/resolution.state.ts';
export { checkItems } from './resolution/text/check-items.ts';
export type { Companion, CouncilDecider, Subject } from './subject.ts';
export { companionEvents } from './subject.ts';
export type { Neighbour, Surroundings } from './surroundings.ts';
export { noSurroundings } from './surroundings.ts';
export { bodyAt, bodyNameAt, lastFrom } from './organisation/body-at.ts';
export type {
  DissolveBody,
  EstablishBody,
  EstablishDepartment,
  OrganisationCommand,
  RenameBody,
  ReorganiseDepartment,
  SeatFaction,
  SetBodyRules,
} from './organisation/organisation.commands.ts';
export type { Body, Department, OrganisationState } from './organisation/organisation.state.ts';
export type { Recipient } from './organisation/recipient-at.ts';
export { recipientAt } from './organisation/recipient-at.ts';
export { rulesAt } from './organisation/rules-at.ts';
export { seatsAt } from './organisation/seats-at.ts';
export { ORGANISATION_STREAM } from './organisation/organisation-stream.ts';
export type { NoticeRuleId } from './voting/notice-rules.ts';
export { noticeRule, noticeRuleIds } from './voting/notice-rules.ts';
export type { QuorumRuleId } from './voting/quorum-rules.ts';
export { quorumRule, quorumRuleIds } from './voting/quorum-rules.ts';
export { emptyOrganisation, knowsAnything } from './organisation/organisation.state.ts';
export type { MeetingCommand } from './meeting/meeting.commands.ts';
export type { AgendaItem, Meeting, MeetingState } from './meeting/meeting.state.ts';
export type { Presence, Quorum } from './meeting/presence-at.ts';
export { presenceAt, quorumAt } from './meeting/presence-at.ts';
export { evolveMeeting } from './meeting/evolve-meeting.ts';
export { absentMeeting } from './meeting/meeting.state.ts';
export { subjects } from './subjects/subjects.ts';
export type { ChoiceConflict, WhatIf } from './funding/what-if.ts';
export { whatIf } from './funding/what-if.ts';
export { majorityRule, majorityRuleIds, outcomeOf } from './voting/majority-rules.ts';
export type { MajorityRule } from './voting/majority-rules.ts';
