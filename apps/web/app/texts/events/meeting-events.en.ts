export const meetingEventsEn: Readonly<Record<string, string>> = {};
