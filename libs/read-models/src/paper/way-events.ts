import type { AftermathEvent, AmendingEvent, ConsultationEvent, OpinionEvent } from '#council/events';

/** What happens to a paper on its way through the bodies; for projections that follow all of it. */
export const consultationEvents: Readonly<Record<ConsultationEvent['type'], true>> = {
  ConsultationPlanned: true,
  StationAdded: true,
  StationSkipped: true,
  StationsReordered: true,
  StationClosed: true,
  PaperDeferred: true,
  PaperWithdrawn: true,
};

/** What happens to a resolution after its decision. */
export const aftermathEvents: Readonly<Record<AftermathEvent['type'], true>> = {
  ObjectionRaised: true,
  ObjectionSettled: true,
  ResolutionCorrected: true,
  ResolutionRepealed: true,
  ResolutionSuperseded: true,
  EarlierResolutionEnded: true,
  ResolutionPublished: true,
};

export const isConsultationEvent = (event: { readonly type: string }): event is ConsultationEvent =>
  Object.hasOwn(consultationEvents, event.type);

export const isAftermathEvent = (event: { readonly type: string }): event is AftermathEvent =>
  Object.hasOwn(aftermathEvents, event.type);

/** What offices were asked for and said; read by those inside only. */
export const opinionEvents: Readonly<Record<OpinionEvent['type'], true>> = {
  OpinionRequested: true,
  OpinionGiven: true,
  RefusalResolved: true,
};

export const isOpinionEvent = (event: { readonly type: string }): event is OpinionEvent =>
  Object.hasOwn(opinionEvents, event.type);

/** What happens to amendments between the motion and the vote, and votes on less than the whole. */
export const amendingEvents: Readonly<Record<AmendingEvent['type'], true>> = {
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
};

export const isAmendingEvent = (event: { readonly type: string }): event is AmendingEvent =>
  Object.hasOwn(amendingEvents, event.type);
