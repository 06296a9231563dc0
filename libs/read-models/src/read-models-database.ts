import type pg from 'pg';

import type { BudgetEffect, BudgetRow, FindingMaterial, MoneyKind } from '#council/events';
import type { ColumnType } from 'kysely';
import { Kysely, PostgresDialect } from 'kysely';

import type { LedgerTableRow, MovementTableRow } from './budget-ledger/movement-row.ts';
import type { BudgetStateView } from './budget-state/budget-state.projection.ts';
import type { InboxView } from './department-inbox/department-inbox.projection.ts';
import type { FindingsView } from './findings/findings.projection.ts';
import { LIVE } from './engine/table-ddl.ts';
import type { PaperStatus } from './paper/paper-status.ts';
import type { CalendarView } from './meeting-calendar/meeting-calendar.projection.ts';
import type { OpenOpinion } from './resolution-view/open-opinions.ts';
import type { ResolutionView } from './resolution-view/resolution-view.projection.ts';
import type { RegisterView } from './resolution-register/resolution-register.projection.ts';

/** 64-bit numbers come as text, because they may be larger than a number holds. */
type BigInteger = ColumnType<string>;

interface Pages<View> {
  readonly key: string;
  readonly view: View;
  readonly events: number;
}

interface RegisterRow extends Pages<RegisterView> {
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly status: PaperStatus;
  readonly visibility: 'public' | 'nonPublic';
  readonly resolution_number: string | null;
  readonly resolution_body: string | null;
  readonly resolution_date: string | null;
  readonly updated_on: string;
  readonly year: number;
  readonly is_public: boolean;
  readonly readers: readonly string[];
  readonly paper_order: string;
  readonly title_order: string;
  readonly status_order: number;
  readonly date_order: string;
  readonly updated_order: BigInteger;
  readonly search: string;
}

interface ViewRow extends Pages<ResolutionView> {
  readonly is_public: boolean;
  readonly readers: readonly string[];
  /** Offices that owe an opinion, and the departments above them. */
  readonly owing_offices: readonly string[];
  readonly open_opinions: readonly OpenOpinion[];
}

interface InboxRow extends Pages<InboxView> {
  readonly recipient: string;
  readonly state: InboxView['state'];
  readonly resolution_id: string;
  readonly due_order: string;
  readonly opened_order: BigInteger;
}

interface BudgetLineRow {
  readonly key: string;
  readonly department: string;
  readonly status: BudgetRow['status'];
  readonly status_order: number;
  /** Of posts null, as the columns of money below. */
  readonly year: number | null;
  readonly recurrence: BudgetEffect['recurrence'] | null;
  /** Last year of something recurring that says it; else null. */
  readonly runs_until: number | null;
  /** Year in which a later figure takes its place; null where none does. */
  readonly overtaken_in: number | null;
  readonly cost_object: string | null;
  readonly kind: MoneyKind | null;
  readonly sort: BudgetRow['sort'] | null;
  readonly direction: BudgetRow['direction'] | null;
  readonly amount_cents: BigInteger | null;
  /** Of what is approved; else null, as the five below. */
  readonly item_id: string | null;
  readonly value_id: string | null;
  readonly release: BudgetEffect['release'] | null;
  readonly is_noted: boolean | null;
  readonly plan_id: string | null;
  readonly line_id: string | null;
  readonly from_year: number | null;
  readonly until_year: number | null;
  /** Of money null, as the one below. */
  readonly fte_hundredths: BigInteger | null;
  readonly needed_fte_hundredths: BigInteger | null;
  readonly is_public: boolean;
  readonly readers: readonly string[];
}

interface FindingsRow extends Pages<FindingsView> {
  readonly is_public: boolean;
  readonly readers: readonly string[];
  readonly names: readonly string[];
  readonly targets: readonly string[];
  readonly material: FindingMaterial;
}

interface CalendarTableRow extends Pages<CalendarView> {
  readonly body: string;
  readonly meeting_date: string;
  readonly is_public: boolean;
}

interface ProjectionRow {
  readonly name: string;
  readonly position: BigInteger;
}

/** The tables as queries see them. */
export interface ReadModelsDatabase {
  readonly resolution_register: RegisterRow;
  readonly resolution_view: ViewRow;
  readonly budget_state: Pages<BudgetStateView>;
  readonly budget_line: BudgetLineRow;
  readonly budget_ledger: LedgerTableRow;
  readonly budget_movement: MovementTableRow;
  readonly department_inbox: InboxRow;
  readonly findings: FindingsRow;
  readonly meeting_calendar: CalendarTableRow;
  readonly projection: ProjectionRow;
}

export type ReadModels = Kysely<ReadModelsDatabase>;

export const readModels = (pool: pg.Pool): ReadModels =>
  new Kysely<ReadModelsDatabase>({ dialect: new PostgresDialect({ pool }) }).withSchema(LIVE);
