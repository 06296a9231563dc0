import type { FindingMatter } from '#council/events';
import { englishFinding } from './finding-message.en.ts';
import { germanFinding } from './finding-message.de.ts';

/** A finding in one sentence, the same on every page and on the command line. */
export const findingMessage = (finding: FindingMatter, language: 'de' | 'en'): string =>
  language === 'de' ? germanFinding(finding) : englishFinding(finding);
