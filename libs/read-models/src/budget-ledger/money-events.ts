import type { LedgerFact } from '#council/events';
import { councilEventTypes, resolutionEvents } from '#council/events';

import { aftermathEvents, amendingEvents, consultationEvents, opinionEvents } from '../paper/way-events.ts';

/** Every fact of papers and plans: what money a late fact moves depends on all that its paper had heard of by then. */
const read: Readonly<Record<LedgerFact['event']['type'], true>> = {
  ...consultationEvents,
  ...aftermathEvents,
  ...opinionEvents,
  ...resolutionEvents,
  PackagesFiled: true,
  PackageVoted: true,
  PackageAdopted: true,
  ...amendingEvents,
  FindingSettled: true,
  BudgetPlanEstablished: true,
  BaselineImported: true,
  ChangeListRecorded: true,
  BudgetPlanAdopted: true,
  BudgetPlanApproved: true,
  ProvisionalManagementBegun: true,
  ProvisionalManagementEnded: true,
  MoneyReleased: true,
  BlockingNoteSet: true,
  BlockingNoteLifted: true,
  MoneyTransferred: true,
  LineDrawn: true,
  LineReturned: true,
};

/** Facts of other subjects. */
export const passedBy: ReadonlySet<string> = new Set(councilEventTypes.filter((type) => !Object.hasOwn(read, type)));
