import type { LedgerFact } from '#council/events';
import { councilEventTypes } from '#council/events';

import { aftermathEvents, consultationEvents, opinionEvents } from '../paper/way-events.ts';

/** Every fact of papers and plans: what money a late fact moves depends on all that its paper had heard of by then. */
const read: Readonly<Record<LedgerFact['event']['type'], true>> = {
  ...consultationEvents,
  ...aftermathEvents,
  ...opinionEvents,
  PaperDrafted: true,
  DraftRevised: true,
  PaperSubmitted: true,
  AmendmentProposed: true,
  AmendmentWithdrawn: true,
  AmendmentVoted: true,
  AmendmentSettled: true,
  TextAmended: true,
  RecommendationGiven: true,
  ResolutionDecided: true,
  ResolutionEngrossed: true,
  ForwardingsOrdered: true,
  PackagesFiled: true,
  PackageVoted: true,
  PackageAdopted: true,
  AmendmentRevised: true,
  AmendmentReanchored: true,
  AmendmentRebased: true,
  AmendmentStranded: true,
  SettlementProposed: true,
  AmendmentConverted: true,
  AmendmentPartsVoted: true,
  AmendmentOpinionGiven: true,
  ItemsVoted: true,
  VotingOrderSet: true,
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
