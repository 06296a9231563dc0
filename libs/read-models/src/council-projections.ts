import { budgetLedger } from './budget-ledger/budget-ledger.projection.ts';
import { budgetState } from './budget-state/budget-state.projection.ts';
import { budgetStateTable } from './budget-state/budget-state.table.ts';
import { departmentInbox } from './department-inbox/department-inbox.projection.ts';
import { departmentInboxTable } from './department-inbox/department-inbox.table.ts';
import { findings } from './findings/findings.projection.ts';
import { findingsTable } from './findings/findings.table.ts';
import type { StoredProjection } from './engine/stored-projection.ts';
import { storedProjection } from './engine/stored-projection.ts';
import { meetingCalendar } from './meeting-calendar/meeting-calendar.projection.ts';
import { meetingCalendarTable } from './meeting-calendar/meeting-calendar.table.ts';
import { resolutionRegister } from './resolution-register/resolution-register.projection.ts';
import { resolutionRegisterTable } from './resolution-register/resolution-register.table.ts';
import { resolutionView } from './resolution-view/resolution-view.projection.ts';
import { resolutionViewTable } from './resolution-view/resolution-view.table.ts';

export const projectionNames = [
  'resolution-register',
  'resolution-view',
  'budget-state',
  'budget-ledger',
  'department-inbox',
  'findings',
  'meeting-calendar',
] as const;

export type ProjectionName = (typeof projectionNames)[number];

/** Every projection of the council with its tables, by the name of the page it feeds. */
export const councilProjections: Readonly<Record<ProjectionName, StoredProjection>> = {
  'resolution-register': storedProjection(resolutionRegister, resolutionRegisterTable),
  'resolution-view': storedProjection(resolutionView, resolutionViewTable),
  'budget-state': storedProjection(budgetState, budgetStateTable),
  'budget-ledger': budgetLedger,
  'department-inbox': storedProjection(departmentInbox, departmentInboxTable),
  findings: storedProjection(findings, findingsTable),
  'meeting-calendar': storedProjection(meetingCalendar, meetingCalendarTable),
};

export const allProjections: readonly StoredProjection[] = projectionNames.map((name) => councilProjections[name]);
