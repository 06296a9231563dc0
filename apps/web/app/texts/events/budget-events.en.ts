export const budgetEventsEn: Readonly<Record<string, string>> = {
  PackagesFiled: 'Packages filed',
  PackageVoted: 'Vote on a package',
  PackageAdopted: 'Package adopted',
  BudgetPlanApproved: 'Budget plan approved',
  MoneyReleased: 'Money released',
  BlockingNoteSet: 'Blocking note set',
  BlockingNoteLifted: 'Blocking note lifted',
};
