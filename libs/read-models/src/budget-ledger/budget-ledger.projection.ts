import type { JsonObject } from '#kernel';

import type { StoredProjection } from '../engine/stored-projection.ts';
import { bookedIn, isOfMoney } from './booked-event.ts';
import { passedBy } from './money-events.ts';
import { ledgerTable, movementTable } from './budget-ledger.table.ts';

/** What one event booked. Its lines are never changed: what is booked later has a page of its own. */
interface LedgerView {
  readonly rows: readonly JsonObject[];
  readonly votes: readonly JsonObject[];
  readonly planId: string | null;
}

const nothing: LedgerView = { rows: [], votes: [], planId: null };

const isLedgerView = (view: object): view is LedgerView => 'rows' in view && 'votes' in view && 'planId' in view;

const ledgerIn = (view: object): LedgerView => {
  if (isLedgerView(view)) return view;
  throw new Error(`Page: found ${JSON.stringify(view).slice(0, 100)}, expected what an event booked.`);
};

/**
 * Haushaltsjournal: one page for each event that books, named for its position, one line for each movement. Reads what an
 * event books with the event (`withBookings`).
 */
export const budgetLedger: StoredProjection = {
  name: 'budget-ledger',
  version: 1,
  table: ledgerTable,
  lineTable: movementTable,
  passesBy: passedBy,
  keyOf: (_event, recorded) => {
    if (!isOfMoney(recorded)) return null;
    const { rows, planId } = bookedIn(recorded);
    return rows.length === 0 && planId === null ? null : String(recorded.position);
  },
  emptyView: () => nothing,
  apply: (_view, _event, recorded) => {
    const { rows, votes, planId } = bookedIn(recorded);
    return { rows, votes, planId };
  },
  columnsOf: (view) => {
    const { votes, planId } = ledgerIn(view);
    return { votes, plan_id: planId };
  },
  linesOf: (view) => ledgerIn(view).rows,
};
