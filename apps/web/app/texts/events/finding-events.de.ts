export const findingEventsDe: Readonly<Record<string, string>> = {};
