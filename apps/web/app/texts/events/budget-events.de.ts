export const budgetEventsDe: Readonly<Record<string, string>> = {
  PackagesFiled: 'Pakete vorgelegt',
};
