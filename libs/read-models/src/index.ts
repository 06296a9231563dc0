export type { EstablishmentPage, EstablishmentQuestion } from './budget-ledger/establishment.query.ts';
export type { LedgerAnswer, LedgerQuestion, LedgerSort } from './budget-ledger/ledger.query.ts';
export { ledgerSorts } from './budget-ledger/ledger.query.ts';
export type { BudgetStateFilter, BudgetStatePage } from './budget-state/budget-state.query.ts';
export type { ProjectionName } from './council-projections.ts';
export { projectionNames } from './council-projections.ts';
export type { InboxFilter, InboxPage } from './department-inbox/inbox.query.ts';
export type {
  FindingRow,
  FindingsFilter,
  FindingsPage,
  PaperFindings,
  PaperReferences,
} from './findings/findings.query.ts';
export type { CalendarFilter, CalendarPage, CalendarRow } from './meeting-calendar/calendar.query.ts';
export type { Audience } from './paper/audience.ts';
export type { PaperReaders } from './paper/paper-readers.ts';
export { departmentsReading, isPublic, isReader, noReaders, readersAfter } from './paper/paper-readers.ts';
export type { PaperStatus } from './paper/paper-status.ts';
export { paperStatuses } from './paper/paper-status.ts';
export { forgetProjectedPositions } from './forget-projected-positions.ts';
export type { ProjectionLog } from './projection-log.port.ts';
export type { Queries } from './queries.ts';
export { createQueries } from './queries.ts';
export { readModelsSchema } from './read-models.schema.ts';
export type { OpenOpinion } from './resolution-view/open-opinions.ts';
export type { OpenOpinionsFilter, OpenOpinionsPage } from './resolution-view/open-opinions.query.ts';
export type { RegisterFilter, RegisterPage, RegisterRow, RegisterSort } from './resolution-register/register.query.ts';
export type { AmendmentLine, AmendmentVote } from './resolution-view/amendment-line.ts';
export type { ForwardingLine } from './resolution-view/forwarding-line.ts';
export type { HistoryEntry } from './resolution-view/history-entry.ts';
export type { DecisionLine, RecommendationLine, ResolutionView } from './resolution-view/resolution-view.projection.ts';
export type { Provenance } from './resolution-view/provenance.ts';
export type { RebaseTask } from './resolution-view/rebase-tasks.ts';
export type { ResolutionPage } from './resolution-view/resolution.query.ts';
export type { OpenIncident, ProjectionStatus } from './engine/projection-status.ts';
export { projectionStatus } from './engine/projection-status.ts';
export type { RetryResult } from './engine/retry-incident.ts';
export { NoSuchIncident } from './engine/retry-incident.ts';
export { retryProjectionIncident } from './retry-projection-incident.ts';
export type { Waiting } from './engine/wait-until-projected.ts';
export { waitUntilProjected } from './engine/wait-until-projected.ts';
export { rebuildProjection, rebuildProjections } from './rebuild-pages.ts';
export type { Rebuilding } from './rebuild/threads/open-rebuilding.ts';
export { openRebuilding } from './rebuild/threads/open-rebuilding.ts';
export { serveRebuilds } from './rebuild/threads/serve-rebuilds.ts';
export type { RebuildProgress } from './rebuild/rebuild-progress.ts';
export { RebuildUnderWay } from './rebuild/rebuild-lock.ts';
export { RebuildRefused } from './rebuild/verify-shadow.ts';
export type { RunProjections } from './run-projections.ts';
export { runProjections } from './run-projections.ts';
