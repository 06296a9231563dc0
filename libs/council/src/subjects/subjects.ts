import type { StreamName } from '#kernel';
import { streamName } from '#kernel';
import type { BudgetPlanCommand } from '../budget-plan/budget-plan.commands.ts';
import { budgetPlanCompanions } from '../budget-plan/budget-plan.companions.ts';
import { budgetPlanDecider } from '../budget-plan/budget-plan.decider.ts';
import type { BudgetPlanEvent } from '../budget-plan/budget-plan.events.ts';
import type { BudgetPlanState } from '../budget-plan/budget-plan.state.ts';
import type { ForwardingCommand } from '../forwarding/forwarding.commands.ts';
import { forwardingDecider } from '../forwarding/forwarding.decider.ts';
import type { ForwardingEvent } from '../forwarding/forwarding.events.ts';
import type { ForwardingState } from '../forwarding/forwarding.state.ts';
import { meetingSubject } from './meeting-subject.ts';
import type { OrganisationCommand } from '../organisation/organisation.commands.ts';
import { organisationDecider } from '../organisation/organisation.decider.ts';
import type { OrganisationEvent } from '../organisation/organisation.events.ts';
import { ORGANISATION_STREAM } from '../organisation/organisation-stream.ts';
import type { OrganisationState } from '../organisation/organisation.state.ts';
import type { RejectionCode } from '../rejection-codes.ts';
import { refused } from '../rejection-codes.ts';
import { amendingCommandTypes } from '../resolution/amending/amending-command-types.ts';
import type { PaperEvent } from '../resolution/paper-event.ts';
import { resolutionCompanions } from '../resolution/resolution.companions.ts';
import type { ResolutionCommand } from '../resolution/resolution.commands.ts';
import { resolutionNeighbours } from '../resolution/resolution.neighbours.ts';
import { resolutionDecider } from '../resolution/resolution.decider.ts';
import type { ResolutionState } from '../resolution/resolution.state.ts';
import { budgetPlanNeighbours } from '../funding/plan-neighbours.ts';
import { isStreamSafe } from '../resolution/stream-safe.ts';
import type { Subject } from '../subject.ts';

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
  RaiseObjection: true,
  SettleObjection: true,
  CorrectResolution: true,
  RepealResolution: true,
  SupersedeResolution: true,
  PublishResolution: true,
  RequestOpinion: true,
  GiveOpinion: true,
  ResolveRefusal: true,
  FilePackages: true,
  VoteOnPackage: true,
  SettleFinding: true,
  ...amendingCommandTypes,
};

const forwardingCommands: Readonly<Record<ForwardingCommand['type'], true>> = {
  RecordDelivery: true,
  AcknowledgeTask: true,
  ReassignTask: true,
};

const organisationCommands: Readonly<Record<OrganisationCommand['type'], true>> = {
  EstablishBody: true,
  SetBodyRules: true,
  RenameBody: true,
  DissolveBody: true,
  SeatFaction: true,
  EstablishDepartment: true,
  ReorganiseDepartment: true,
};

const budgetPlanCommands: Readonly<Record<BudgetPlanCommand['type'], true>> = {
  EstablishBudgetPlan: true,
  ImportBaseline: true,
  RecordChangeList: true,
  AdoptBudgetPlan: true,
  RecordPlanApproval: true,
  BeginProvisionalManagement: true,
  EndProvisionalManagement: true,
  ReleaseMoney: true,
  SetBlockingNote: true,
  LiftBlockingNote: true,
  TransferMoney: true,
};

const resolution: Subject<ResolutionCommand, ResolutionState, PaperEvent> = {
  name: 'resolution',
  commandTypes: Object.keys(resolutionCommands),
  streamOf: ({ type, data: { resolutionId } }) =>
    streamOf('resolution', resolutionId, type === 'DraftPaper' ? 'PAPER_NUMBER_MALFORMED' : 'PAPER_UNKNOWN'),
  begins: ({ type }) => type === 'DraftPaper',
  neighboursOf: resolutionNeighbours,
  decider: resolutionDecider,
  companionsOf: resolutionCompanions,
};

const forwarding: Subject<ForwardingCommand, ForwardingState, ForwardingEvent> = {
  name: 'forwarding',
  commandTypes: Object.keys(forwardingCommands),
  streamOf: ({ data: { forwardingId } }) => streamOf('forwarding', forwardingId, 'FORWARDING_UNKNOWN'),
  neighboursOf: ({ type }) => (type === 'ReassignTask' ? [{ stream: ORGANISATION_STREAM, binding: 'sameAppend' }] : []),
  decider: forwardingDecider,
  companionsOf: () => [],
};

const budget: Subject<BudgetPlanCommand, BudgetPlanState, BudgetPlanEvent> = {
  name: 'budget',
  commandTypes: Object.keys(budgetPlanCommands),
  streamOf: ({ type, data: { planId } }) =>
    streamOf('budget', planId, type === 'EstablishBudgetPlan' ? 'PLAN_ID_MALFORMED' : 'PLAN_UNKNOWN'),
  begins: ({ type }) => type === 'EstablishBudgetPlan',
  neighboursOf: budgetPlanNeighbours,
  decider: budgetPlanDecider,
  companionsOf: budgetPlanCompanions,
};

const organisation: Subject<OrganisationCommand, OrganisationState, OrganisationEvent> = {
  name: 'organisation',
  commandTypes: Object.keys(organisationCommands),
  streamOf: () => ORGANISATION_STREAM,
  decider: organisationDecider,
  companionsOf: () => [],
};

export const subjects = { resolution, forwarding, budget, organisation, meeting: meetingSubject };
