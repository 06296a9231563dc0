export const budgetEventsEn: Readonly<Record<string, string>> = {
  PackagesFiled: 'Packages filed',
};
