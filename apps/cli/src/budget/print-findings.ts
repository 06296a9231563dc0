import type { PlausibilityFinding } from '#council/events';

import { euros, fte, part } from './print-columns.ts';
import { findingWords } from './words.ts';

const figuresOf = ({ code, declared, computed, contains = [] }: PlausibilityFinding): string => {
  switch (code) {
    case 'TOTAL_DIFFERS':
      return `: ausgewiesen ${euros(declared)}, berechnet ${euros(computed)}`;
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return `: ausgewiesen ${euros(declared)} (die Summe von ${contains.join(', ')}), berechnet ${euros(computed)}`;
    case 'POSTS_TOTAL_DIFFERS':
      return `: ausgewiesen ${fte(declared)}, berechnet ${fte(computed)}`;
    case 'MOTION_UNANSWERED':
      return '';
  }
};

const placeOf = ({ code, place }: PlausibilityFinding, word: string): string =>
  code === 'MOTION_UNANSWERED' ? `Antrag ${place}` : `${word} ${place}`;

/** `word`: what a place of the paper is called, Ziffer or Paket. */
export const printFindings = (findings: readonly PlausibilityFinding[], word: string): readonly string[] =>
  part(
    'Auffälligkeiten',
    findings.map((finding) => `${placeOf(finding, word)}: ${findingWords[finding.code]}${figuresOf(finding)}`),
  );
