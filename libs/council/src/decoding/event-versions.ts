import type { Upcaster } from '#kernel';
import { upcasterRegistry } from '#kernel';
import type { CouncilEventType } from '../council-event.ts';

/**
 * The version in which each event is written today. A changed shape gets the next number, an upcaster from the version
 * before, and a fixture of its own; the old fixtures stay for ever.
 */
export const presentVersions: Readonly<Record<CouncilEventType, number>> = {
  PaperDrafted: 1,
  DraftRevised: 1,
  PaperSubmitted: 1,
  AmendmentProposed: 1,
  AmendmentWithdrawn: 1,
  AmendmentVoted: 1,
  AmendmentSettled: 1,
  TextAmended: 1,
  RecommendationGiven: 1,
  ResolutionDecided: 1,
  ResolutionEngrossed: 1,
  ForwardingsOrdered: 1,
  ResolutionNumberReserved: 1,
  ConsultationPlanned: 1,
  StationAdded: 1,
  StationSkipped: 1,
  StationsReordered: 1,
  StationClosed: 1,
  PaperDeferred: 1,
  PaperWithdrawn: 1,
  PackagesFiled: 1,
  PackageVoted: 1,
  PackageAdopted: 1,
  FindingSettled: 1,
  BudgetPlanEstablished: 1,
  FiscalYearTaken: 1,
  BaselineImported: 1,
  ChangeListRecorded: 1,
  BudgetPlanAdopted: 1,
  BudgetPlanApproved: 1,
  ProvisionalManagementBegun: 1,
  ProvisionalManagementEnded: 1,
  MoneyReleased: 1,
  BlockingNoteSet: 1,
  BlockingNoteLifted: 1,
  MoneyTransferred: 1,
  LineDrawn: 1,
  LineReturned: 1,
  AmendmentRevised: 1,
  AmendmentReanchored: 1,
  AmendmentRebased: 1,
  AmendmentStranded: 1,
  SettlementProposed: 1,
  AmendmentConverted: 1,
  AmendmentPartsVoted: 1,
  AmendmentOpinionGiven: 1,
  ItemsVoted: 1,
  VotingOrderSet: 1,
  TaskOpened: 1,
  TaskDelivered: 1,
  TaskAcknowledged: 1,
  TaskReassigned: 1,
  BodyEstablished: 1,
  BodyRulesSet: 1,
  BodyRenamed: 1,
  BodyDissolved: 1,
  FactionSeated: 1,
  DepartmentEstablished: 1,
  DepartmentReorganised: 1,
};

const upcasters: readonly Upcaster[] = [];

export const registry = upcasterRegistry(presentVersions, upcasters);
