export const synopsisDe = {
  title: 'Synopse',
  lead: 'Eingebracht, empfohlen und beschlossen nebeneinander, und wer es geändert hat.',
  caption: 'Jede Ziffer in ihren Fassungen',
  label: 'Ziffer',
  filed: 'eingebracht',
  recommended: 'empfohlen',
  adopted: 'beschlossen',
  byWhom: 'durch wen',
  asFiled: 'wie eingebracht',
  asRecommended: 'wie empfohlen',
  absent: 'nicht enthalten',
  notDecided: 'noch nicht beschlossen',
  nobody: 'niemand',
  step: {
    recommended: (body: string, day: string, votes: string) => `empfohlen: ${body}, ${day}, ${votes}`,
    adopted: (body: string, day: string, votes: string) => `angenommen: ${body}, ${day}, ${votes}`,
    rejected: (body: string, day: string, votes: string) => `abgelehnt: ${body}, ${day}, ${votes}`,
  },
  shortStep: {
    recommended: (day: string) => `empfohlen am ${day}`,
    adopted: (day: string) => `angenommen am ${day}`,
    rejected: (day: string) => `abgelehnt am ${day}`,
  },
  open: 'noch nicht abgestimmt',
  votes: (yes: number, no: number, abstentions: number) =>
    `${yes} Ja, ${no} Nein${abstentions === 0 ? '' : abstentions === 1 ? ', 1 Enthaltung' : `, ${abstentions} Enthaltungen`}`,
};
