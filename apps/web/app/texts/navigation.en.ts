import type { Texts } from './texts.ts';

export const navigationEn: Texts['nav'] = {
  label: 'Main menu',
  register: 'Papers',
  inbox: 'Inbox',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name, role) => (name === role ? `Signed in: ${name}` : `Signed in: ${name} (${role})`),
  settings: 'Language and appearance',
  otherLanguage: 'Deutsch',
  theme: 'Appearance',
  themes: { light: 'light', dark: 'dark', system: 'as device' },
};
