import { useRouteLoaderData } from 'react-router';

import { isRecord } from '../api/decoding.ts';
import { de } from './de.ts';
import { en } from './en.ts';

export type Language = 'de' | 'en';

/** Every text of the pages. German is the original; English has to have the same keys. */
export type Texts = typeof de;

export const textsIn = (language: Language): Texts => (language === 'de' ? de : en);

/** The reader's language; German where the page failed before it was known. */
export const useLanguage = (): Language => {
  const root = useRouteLoaderData<unknown>('root');
  return isRecord(root) && root['language'] === 'en' ? 'en' : 'de';
};

export const useTexts = (): Texts => textsIn(useLanguage());
