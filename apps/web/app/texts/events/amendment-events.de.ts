export const amendmentEventsDe: Readonly<Record<string, string>> = {
  AmendmentProposed: 'Änderungsantrag gestellt',
  AmendmentWithdrawn: 'Änderungsantrag zurückgezogen',
  AmendmentVoted: 'Über Änderungsantrag abgestimmt',
  AmendmentSettled: 'Änderungsantrag erledigt',
  TextAmended: 'Text geändert',
};
