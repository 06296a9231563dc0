export const wayEventsDe: Readonly<Record<string, string>> = {
  ConsultationPlanned: 'Beratungsfolge festgelegt',
  StationAdded: 'Station eingefügt',
  StationSkipped: 'Station entfallen',
  StationsReordered: 'Beratungsfolge umgestellt',
  StationClosed: 'Station abgeschlossen',
  PaperDeferred: 'Vorlage vertagt',
  PaperWithdrawn: 'Vorlage zurückgezogen',
};
