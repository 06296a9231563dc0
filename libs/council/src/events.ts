export type {
  BaselineImported,
  BlockingNoteLifted,
  BlockingNoteSet,
  BudgetPlanAdopted,
  BudgetPlanApproved,
  BudgetPlanEstablished,
  BudgetPlanEvent,
  ChangeListRecorded,
  FiscalYearTaken,
  LineDrawn,
  LineReturned,
  MoneyReleased,
  MoneyTransferred,
  NoteReference,
  ProvisionalManagementBegun,
  ProvisionalManagementEnded,
} from './budget-plan/budget-plan.events.ts';
export type { BudgetPlan, BudgetPlanState } from './budget-plan/budget-plan.state.ts';
export { absentBudgetPlan } from './budget-plan/budget-plan.state.ts';
export { evolveBudgetPlan } from './budget-plan/evolve-budget-plan.ts';
export type { LineAccount } from './budget-plan/line-account.ts';
export { lineAccountsOf } from './budget-plan/line-account.ts';
export type { Draw, LineChange, MoneyTarget, PlanLine, PlanPosts } from './budget-plan/plan-line.ts';
export type { PlanBook, PlanBooks, Spendable } from './budget-plan/plan-books.ts';
export { noBooks, openConditionsOf, planBooksOf, spendableOf } from './budget-plan/plan-books.ts';
export type { Booking, FactBookings } from './ledger/bookings.ts';
export { bookingsAfter } from './ledger/bookings.ts';
export type {
  Establishment,
  EstablishmentAsked,
  EstablishmentRow,
  PlannedPosts,
  ResolvedPosts,
} from './ledger/establishment.ts';
export { establishmentFrom } from './ledger/establishment.ts';
export type { LedgerCause, LedgerMovement, MoneyMovement, PostsMovement } from './ledger/ledger-entry.ts';
export { ledgerFactOf } from './ledger/ledger-fact.ts';
export type { LedgerFilter } from './ledger/ledger-filter.ts';
export type { LedgerFact, PlanFact } from './ledger/paper-account.ts';
export { bearsOn, reachOf } from './ledger/plan-reach.ts';
export type { LedgerSums } from './ledger/sum-ledger.ts';
export { ledgerSums } from './ledger/sum-ledger.ts';
export type { StandingPosts, YearAmount, YearPosts, YearState } from './budget/year-state.ts';
export { postsByStatus, postsInYears, sumAmounts, sumPosts, yearsOf, yearStateOf } from './budget/year-state.ts';
export type { MoneyStep, MoneySteps } from './budget/money-steps.ts';
export { costObjectOf } from './budget/cost-object.ts';
export { moneyStepsOf } from './budget/money-steps.ts';
export type { LaterYear, Run } from './budget/runs.ts';
export { laterYearsOf } from './budget/runs.ts';
export type { BudgetSheet } from './budget/budget-sheet.ts';
export { budgetSheetOf } from './budget/budget-sheet.ts';
export type { BudgetedPaper, BudgetLine, BudgetRow, BudgetStatus } from './budget/budget-state.ts';
export {
  budgetStateOf,
  budgetStatuses,
  firstMoneyByStatus,
  moneyByStatus,
  statusInLaterYear,
  sumBudgetRows,
} from './budget/budget-state.ts';
export type { MoneyKind } from './budget/sheet-lines.ts';
export { kindOf, moneyKinds } from './budget/sheet-lines.ts';
export type {
  ConsultationEvent,
  ConsultationPlanned,
  PaperDeferred,
  PaperWithdrawn,
  PlannedStation,
  StationAdded,
  StationClosed,
  StationOrigin,
  StationResult,
  StationRole,
  StationSkipped,
  StationsReordered,
} from './resolution/consultation/consultation.events.ts';
export type {
  AftermathEvent,
  EarlierResolutionEnded,
  ObjectionRaised,
  ObjectionRuleId,
  ObjectionSettled,
  ResolutionCorrected,
  ResolutionPublished,
  ResolutionReference,
  ResolutionRepealed,
  ResolutionSuperseded,
} from './resolution/aftermath/aftermath.events.ts';
export type { Aftermath, Ending, Execution, Objection } from './resolution/aftermath/aftermath.state.ts';
export { executionOf, noAftermath } from './resolution/aftermath/aftermath.state.ts';
export { aftermathAfter } from './resolution/aftermath/evolve-aftermath.ts';
export { takenBack } from './budget/taken-back.ts';
export type { Consultation, Station } from './resolution/consultation/consultation.state.ts';
export { noConsultation } from './resolution/consultation/consultation.state.ts';
export { consultationAfter } from './resolution/consultation/evolve-consultation.ts';
export { recommendationBefore } from './resolution/consultation/text-at-station.ts';
export type {
  AmendingEvent,
  AmendmentConverted,
  AmendmentOpinionGiven,
  AmendmentPartsVoted,
  AmendmentReanchored,
  AmendmentRebased,
  AmendmentRevised,
  AmendmentStranded,
  ItemsVoted,
  LostOperation,
  PartOpinion,
  PartVote,
  SettlementProposed,
  VotingOrderSet,
} from './resolution/amending/amending.events.ts';
export { isItemVote } from './resolution/amending/item-vote-id.ts';
export type {
  FiledPackage,
  Measure,
  Motion,
  PackageAdopted,
  PackageEvent,
  PackagesFiled,
  PackageVoted,
} from './resolution/packages/packages.events.ts';
export type { PackageStatus } from './resolution/packages/packages.state.ts';
export type {
  OpinionEvent,
  OpinionGiven,
  OpinionKind,
  OpinionRequested,
  RefusalResolved,
} from './resolution/opinion/opinion.events.ts';
export { opinionsAfter } from './resolution/opinion/evolve-opinion.ts';
export type { Opinion } from './resolution/opinion/opinion.state.ts';
export { staleAfter } from './resolution/opinion/opinion.state.ts';
export type { OfficeFunction, PaperType } from './resolution/opinion/required-opinions.ts';
export { officeFunctions, paperTypes } from './resolution/opinion/required-opinions.ts';
export type { PackageRow, PackageTable } from './budget/packages/package-table.ts';
export { packageTableOf } from './budget/packages/package-table.ts';
export { budgetedTexts } from './budget/packages/package-text.ts';
export type { PlausibilityFinding } from './budget/plausibility.ts';
export type { Posts } from './budget/posts.ts';
export { postsOf } from './budget/posts.ts';
export type { CouncilEvent, CouncilEventType } from './council-event.ts';
export { councilEventTypes, decodeEvent, eventSchemaVersion } from './decoding/decode-event.ts';
export type {
  Finding,
  FindingCode,
  FindingMatter,
  FindingPlace,
  FindingSettlement,
  FindingSeverity,
  SettledFinding,
} from './findings/finding.ts';
export { HEAD } from './findings/finding.ts';
export type { FindingMaterial } from './findings/finding-material.ts';
export { targetsOf } from './findings/finding-material.ts';
export type { KnownOrganisation } from './findings/department-findings.ts';
export { findingsOf } from './findings/findings-of.ts';
export { makeMaterial } from './findings/make-material.ts';
export type { ReferenceIndex } from './findings/reference-index.ts';
export { referenceIndex } from './findings/reference-index.ts';
export type { PaperLink, ReferencedBy, ResolvedReference } from './findings/resolved-references.ts';
export { referencesFrom, referencesTo } from './findings/resolved-references.ts';
export type {
  ForwardingEvent,
  TaskAcknowledged,
  TaskDelivered,
  TaskOpened,
  TaskReassigned,
  TaskRecalled,
  TaskReinstated,
} from './forwarding/forwarding.events.ts';
export { dateOf, datePattern, datesIn, impossibleDatesIn } from './references/dates.ts';
export type { FoundDate } from './references/dates.ts';
export type { CitedPaper } from './references/paper-numbers.ts';
export { motionsIn, papersIn } from './references/paper-numbers.ts';
export type { PlacedReference, Reference } from './references/reference.ts';
export { referencesIn } from './references/references-in.ts';
export type { CitedResolution } from './references/resolution-numbers.ts';
export { resolutionsIn } from './references/resolution-numbers.ts';
export type { Span } from './references/span.ts';
export { outsideOf, spanOf } from './references/span.ts';
export type { FindingSettled } from './resolution/findings/finding.events.ts';
export type { AgendaEntry, AgendaResult, MeetingEvent, Member } from './meeting/meeting.events.ts';
export { evolveOrganisation } from './organisation/evolve-organisation.ts';
export type {
  BodyEstablished,
  BodyKind,
  BodyRules,
  DepartmentReorganised,
  OrganisationEvent,
} from './organisation/organisation.events.ts';
export type { OrganisationState } from './organisation/organisation.state.ts';
export { emptyOrganisation } from './organisation/organisation.state.ts';
export type { Conflict, Mover, Operation, OperationName } from './resolution/amendment/operation.ts';
export type { PaperEvent } from './resolution/paper-event.ts';
export { isResolutionEvent, resolutionEvents } from './resolution/paper-event.ts';
export { resolutionIdOf } from './resolution/paper-number.ts';
export type { ResolutionNumberReserved } from './resolution/reservation.events.ts';
export type {
  AmendmentProposed,
  AmendmentSettled,
  AmendmentVoted,
  AmendmentWithdrawn,
  DraftRevised,
  ForwardingsOrdered,
  OrderedForwarding,
  PaperDrafted,
  PaperSubmitted,
  RecommendationGiven,
  RecommendationReference,
  ResolutionDecided,
  ResolutionEngrossed,
  ResolutionEvent,
  TextAmended,
} from './resolution/resolution.events.ts';
export { SETTLED_BY_DECISION } from './resolution/settled-by-decision.ts';
export { applyAttributedChanges, applyChanges, textAsFiled } from './resolution/text/apply-changes.ts';
export type {
  BudgetEffect,
  CommitmentEffect,
  Condition,
  Effect,
  PostsEffect,
  SheetLine,
  TotalEffect,
} from './resolution/text/effect.ts';
export type { CostObjectParts, CoverSource, GrantReference, PlanLineReference } from './resolution/text/money-place.ts';
export type { ItemChange } from './resolution/text/item-change.ts';
export type { Item, ItemState, ResolutionText, TextItem } from './resolution/text/item.ts';
export { printItem, printText } from './resolution/text/print-item.ts';
export { printAmount, printDate, printPosts, printValue } from './resolution/text/print-value.ts';
export type { AmountValue, DateValue, DeadlineValue, PostsValue, Value } from './resolution/text/value.ts';
export { figuresOf } from './voting/figures.ts';
export type { VoteFigures } from './voting/figures.ts';
export type {
  FactionVote,
  MajorityRuleId,
  MemberVote,
  Outcome,
  Tally,
  TallyKind,
  Vote,
  VotingMode,
} from './voting/vote.ts';
