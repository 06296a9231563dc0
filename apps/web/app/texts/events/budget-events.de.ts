export const budgetEventsDe: Readonly<Record<string, string>> = {
  PackagesFiled: 'Pakete vorgelegt',
  PackageVoted: 'Über Paket abgestimmt',
  PackageAdopted: 'Paket angenommen',
  ChangeListRecorded: 'Änderungsliste erfasst',
  BudgetPlanAdopted: 'Haushaltssatzung beschlossen',
  ProvisionalManagementBegun: 'Vorläufige Haushaltsführung begonnen',
  ProvisionalManagementEnded: 'Vorläufige Haushaltsführung beendet',
  LineDrawn: 'Mittel in Anspruch genommen',
  BudgetPlanApproved: 'Haushaltsplan genehmigt',
  MoneyReleased: 'Mittel freigegeben',
  BlockingNoteSet: 'Sperrvermerk angebracht',
  BlockingNoteLifted: 'Sperrvermerk aufgehoben',
};
