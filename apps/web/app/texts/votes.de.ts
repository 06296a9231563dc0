export const votesDe = {
  inBody: (body: string, day: string) => `${body}, ${day}`,
  unanimous: 'einstimmig',
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
