import { createContext } from 'react-router';

import type { Language } from '../texts/texts.ts';
import { readCookie } from './cookie.ts';

export type Theme = 'light' | 'dark' | 'system';

/** How a reader wants the pages. Kept in cookies, because they have to work without an account. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

export const preferencesContext = createContext<Preferences>();

const asLanguage = (text: string | null): Language | null => (text === 'de' || text === 'en' ? text : null);
const asTheme = (text: string | null): Theme | null =>
  text === 'light' || text === 'dark' || text === 'system' ? text : null;

/** What was asked for in the address wins and is remembered in the cookies to set. German unless asked otherwise. */
export const preferencesOf = (
  request: Request,
): { readonly preferences: Preferences; readonly cookies: readonly string[] } => {
  const { searchParams } = new URL(request.url);
  const cookies = request.headers.get('cookie');
  const askedLanguage = asLanguage(searchParams.get('lang'));
  const askedTheme = asTheme(searchParams.get('theme'));
  return {
    preferences: {
      language: askedLanguage ?? asLanguage(readCookie(cookies, 'lang')) ?? 'de',
      theme: askedTheme ?? asTheme(readCookie(cookies, 'theme')) ?? 'system',
    },
    cookies: [
      ...(askedLanguage === null ? [] : [lasting('lang', askedLanguage)]),
      ...(askedTheme === null ? [] : [lasting('theme', askedTheme)]),
    ],
  };
};

const lasting = (name: string, value: string): string => `${name}=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
