export const navigationDe = {
  label: 'Hauptmenü',
  register: 'Vorlagen',
  inbox: 'Eingang',
  signIn: 'Anmelden',
  signOut: 'Abmelden',
  signedInAs: (name: string, role: string) => (name === role ? `Angemeldet: ${name}` : `Angemeldet: ${name} (${role})`),
  settings: 'Sprache und Darstellung',
  otherLanguage: 'English',
  theme: 'Darstellung',
  themes: { light: 'hell', dark: 'dunkel', system: 'wie Gerät' },
};
