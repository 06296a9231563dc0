import type { Texts } from './texts.ts';

export const decisionEn: Texts['resolution']['decision'] = {
  title: 'Decision',
  empty: 'Not decided yet.',
  adopts: 'Version taken over',
  adoptsNone: 'The text as it stood',
  adoptsText: (body, day, protocol, wordedBy) => `${body}, ${day}, ${protocol}, worded by ${wordedBy}`,
};
