import { englishExportWords } from './export-words.en.ts';
import { germanExportWords } from './export-words.de.ts';

/** Headings and words of every exported table; German is the original. */
export type ExportWords = typeof germanExportWords;

export const exportWords = (language: 'de' | 'en'): ExportWords =>
  language === 'de' ? germanExportWords : englishExportWords;
