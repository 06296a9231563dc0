export const budgetEventsEn: Readonly<Record<string, string>> = {
  PackagesFiled: 'Packages filed',
  PackageVoted: 'Vote on a package',
  PackageAdopted: 'Package adopted',
};
