export const amendmentEventsEn: Readonly<Record<string, string>> = {
  AmendmentProposed: 'Amendment proposed',
  AmendmentWithdrawn: 'Amendment withdrawn',
  AmendmentVoted: 'Amendment voted on',
  AmendmentSettled: 'Amendment settled',
  TextAmended: 'Text amended',
};
