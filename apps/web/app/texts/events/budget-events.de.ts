export const budgetEventsDe: Readonly<Record<string, string>> = {
  PackagesFiled: 'Pakete vorgelegt',
  PackageVoted: 'Über Paket abgestimmt',
  PackageAdopted: 'Paket angenommen',
};
