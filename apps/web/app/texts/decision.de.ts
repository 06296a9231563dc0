export const decisionDe = {
  title: 'Entscheidung',
  empty: 'Noch nicht entschieden.',
  adopts: 'Übernommene Fassung',
  adoptsNone: 'Text wie er stand',
  adoptsText: (body: string, day: string, protocol: string, wordedBy: string) =>
    `${body}, ${day}, ${protocol}, Fassung ${wordedBy}`,
};
