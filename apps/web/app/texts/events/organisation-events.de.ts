export const organisationEventsDe: Readonly<Record<string, string>> = {};
