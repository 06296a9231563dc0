export const wayEventsEn: Readonly<Record<string, string>> = {
  ConsultationPlanned: 'Consultation sequence planned',
  StationAdded: 'Station added',
  StationSkipped: 'Station skipped',
  StationsReordered: 'Consultation sequence reordered',
  StationClosed: 'Station closed',
  PaperDeferred: 'Paper deferred',
  PaperWithdrawn: 'Paper withdrawn',
};
