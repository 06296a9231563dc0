export const findingEventsEn: Readonly<Record<string, string>> = {
  FindingSettled: 'Finding settled',
};
