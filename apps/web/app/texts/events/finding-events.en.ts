export const findingEventsEn: Readonly<Record<string, string>> = {};
