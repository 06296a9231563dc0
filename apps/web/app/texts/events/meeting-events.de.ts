export const meetingEventsDe: Readonly<Record<string, string>> = {};
