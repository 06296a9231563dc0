import type { ConsultationEvent } from '#council/events';

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

export const isConsultationEvent = (event: { readonly type: string }): event is ConsultationEvent =>
  Object.hasOwn(consultationEvents, event.type);
