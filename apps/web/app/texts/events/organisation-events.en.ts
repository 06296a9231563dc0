export const organisationEventsEn: Readonly<Record<string, string>> = {};
