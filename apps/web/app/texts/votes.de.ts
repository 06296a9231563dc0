export const votesDe = {
  toMeeting: (where: string) => `Zur Sitzung: ${where}`,
  inBody: (body: string, day: string) => `${body}, ${day}`,
  kinds: {
    unanimous: 'einstimmig',
    byFaction: 'nach Fraktionen',
    restInFavour: 'Rest Zustimmung',
    rollCall: 'namentlich',
  },
  derived: 'Errechnet aus den Anwesenden, nicht gezählt.',
  yes: 'Ja',
  no: 'Nein',
  abstentions: 'Enthaltungen',
  invalid: 'Ungültig',
  present: 'Anwesend',
  outcomes: { adopted: 'angenommen', rejected: 'abgelehnt' },
  rule: 'Regel',
  rules: {
    'hgo-54': 'Mehrheit der Ja- und Nein-Stimmen',
    'gemo-bw-37': 'Mehrheit der Ja- und Nein-Stimmen',
  } as Readonly<Record<string, string>>,
  ruleSince: (day: string) => `in der Fassung vom ${day}`,
  legalSource: 'Rechtsgrundlage',
};
