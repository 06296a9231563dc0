export const wayEventsEn: Readonly<Record<string, string>> = {};
