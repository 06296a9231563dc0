import type pg from 'pg';

import type { EstablishmentPage, EstablishmentQuestion } from './budget-ledger/establishment.query.ts';
import { establishmentQuery } from './budget-ledger/establishment.query.ts';
import type { LedgerAnswer, LedgerQuestion } from './budget-ledger/ledger.query.ts';
import { ledgerQuery } from './budget-ledger/ledger.query.ts';
import { planIdsQuery } from './budget-ledger/plan-ids.query.ts';
import type { BudgetStateFilter, BudgetStatePage } from './budget-state/budget-state.query.ts';
import { budgetStateQuery } from './budget-state/budget-state.query.ts';
import type { InboxFilter, InboxPage } from './department-inbox/inbox.query.ts';
import { inboxQuery } from './department-inbox/inbox.query.ts';
import type {
  FindingsFilter,
  FindingsPage,
  PaperAsked,
  PaperFindings,
  PaperFindingsAsked,
  PaperReferences,
} from './findings/findings.query.ts';
import { findingsQuery, paperFindingsQuery, referencesQuery } from './findings/findings.query.ts';
import type { CalendarFilter, CalendarPage } from './meeting-calendar/calendar.query.ts';
import { calendarQuery } from './meeting-calendar/calendar.query.ts';
import type { MeetingsAsked } from './meeting-calendar/readable-meetings.query.ts';
import { readableMeetingsQuery } from './meeting-calendar/readable-meetings.query.ts';
import type { Audience } from './paper/audience.ts';
import { readablePapersQuery } from './paper/readable-papers.query.ts';
import { readModels } from './read-models-database.ts';
import type { RegisterFilter, RegisterPage } from './resolution-register/register.query.ts';
import { registerQuery } from './resolution-register/register.query.ts';
import type { OpenOpinionsFilter, OpenOpinionsPage } from './resolution-view/open-opinions.query.ts';
import { openOpinionsQuery } from './resolution-view/open-opinions.query.ts';
import type { ResolutionPage } from './resolution-view/resolution.query.ts';
import { resolutionQuery } from './resolution-view/resolution.query.ts';

/** Questions to the pages. Each is answered from one moment and only with what its audience may know. */
export interface Queries {
  readonly register: (filter: RegisterFilter) => Promise<RegisterPage>;
  readonly resolution: (wanted: {
    readonly resolutionId: string;
    readonly audience: Audience;
  }) => Promise<ResolutionPage | null>;
  readonly readablePapers: (audience: Audience) => Promise<(resolutionId: string) => boolean>;
  readonly readableMeetings: (asked: MeetingsAsked) => Promise<(meetingId: string) => boolean>;
  readonly budgetState: (filter: BudgetStateFilter) => Promise<BudgetStatePage>;
  readonly budgetLedger: (question: LedgerQuestion) => Promise<LedgerAnswer>;
  readonly establishment: (question: EstablishmentQuestion) => Promise<EstablishmentPage>;
  readonly planIds: () => Promise<readonly string[]>;
  readonly calendar: (filter: CalendarFilter) => Promise<CalendarPage>;
  readonly inbox: (filter: InboxFilter) => Promise<InboxPage>;
  readonly openOpinions: (filter: OpenOpinionsFilter) => Promise<OpenOpinionsPage>;
  readonly findings: (filter: FindingsFilter) => Promise<FindingsPage>;
  readonly paperFindings: (wanted: PaperFindingsAsked) => Promise<PaperFindings | null>;
  readonly references: (wanted: PaperAsked) => Promise<PaperReferences | null>;
}

export const createQueries = (pool: pg.Pool): Queries => {
  const database = readModels(pool);
  return {
    register: registerQuery(database),
    resolution: resolutionQuery(database),
    readablePapers: readablePapersQuery(database),
    readableMeetings: readableMeetingsQuery(database),
    budgetState: budgetStateQuery(database),
    budgetLedger: ledgerQuery(database),
    establishment: establishmentQuery(database),
    planIds: planIdsQuery(database),
    calendar: calendarQuery(database),
    inbox: inboxQuery(database),
    openOpinions: openOpinionsQuery(database),
    findings: findingsQuery(database),
    paperFindings: paperFindingsQuery(database),
    references: referencesQuery(database),
  };
};
