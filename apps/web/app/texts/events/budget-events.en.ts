export const budgetEventsEn: Readonly<Record<string, string>> = {
  PackagesFiled: 'Packages filed',
  PackageVoted: 'Vote on a package',
  PackageAdopted: 'Package adopted',
  ChangeListRecorded: 'Change list recorded',
  BudgetPlanAdopted: 'Budget adopted',
  ProvisionalManagementBegun: 'Provisional management begun',
  ProvisionalManagementEnded: 'Provisional management ended',
  LineDrawn: 'Money drawn',
  BudgetPlanApproved: 'Budget plan approved',
  MoneyReleased: 'Money released',
  BlockingNoteSet: 'Blocking note set',
  BlockingNoteLifted: 'Blocking note lifted',
};
