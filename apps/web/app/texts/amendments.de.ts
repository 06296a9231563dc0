export const amendmentsDe = {
  title: 'Änderungsanträge',
  empty: 'Keine Änderungsanträge.',
  by: (mover: string) => `Antrag: ${mover}`,
  movers: { faction: 'Fraktion', committee: 'Ausschuss', department: 'Amt', member: 'Mitglied' },
  status: {
    proposed: 'gestellt',
    withdrawn: 'zurückgezogen',
    adopted: 'angenommen',
    rejected: 'abgelehnt',
    settled: 'erledigt',
    recommended: 'empfohlen',
  },
  operations: 'Was geändert werden soll',
  rationale: 'Begründung',
  conflicts: 'Widersprüche',
  conflictKinds: {
    exclusive: (other: string) => `Nicht zusammen möglich mit dem Antrag „${other}“`,
    identical: (other: string) => `Will dasselbe wie der Antrag „${other}“`,
    contradictory: (other: string) => `Widerspricht dem Antrag „${other}“`,
  },
  votes: 'Abstimmungen',
};
