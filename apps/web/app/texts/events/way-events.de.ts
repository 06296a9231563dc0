export const wayEventsDe: Readonly<Record<string, string>> = {};
