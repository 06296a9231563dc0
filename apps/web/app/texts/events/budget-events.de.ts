export const budgetEventsDe: Readonly<Record<string, string>> = {
  PackagesFiled: 'Pakete vorgelegt',
  PackageVoted: 'Über Paket abgestimmt',
  PackageAdopted: 'Paket angenommen',
  BudgetPlanApproved: 'Haushaltsplan genehmigt',
  MoneyReleased: 'Mittel freigegeben',
  BlockingNoteSet: 'Sperrvermerk angebracht',
  BlockingNoteLifted: 'Sperrvermerk aufgehoben',
};
