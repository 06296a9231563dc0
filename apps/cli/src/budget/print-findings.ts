import type { PlausibilityFinding } from '#council/events';

import { euros, fte, part } from './print-columns.ts';
import { findingWords } from './words.ts';

const figuresOf = ({ code, declared, computed }: PlausibilityFinding): string => {
  switch (code) {
    case 'TOTAL_DIFFERS':
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return `: ausgewiesen ${euros(declared)}, berechnet ${euros(computed)}`;
    case 'POSTS_TOTAL_DIFFERS':
      return `: ausgewiesen ${fte(declared)}, berechnet ${fte(computed)}`;
    case 'MOTION_UNANSWERED':
      return '';
  }
};

export const printFindings = (findings: readonly PlausibilityFinding[]): readonly string[] =>
  part(
    'Auffälligkeiten',
    findings.map((finding) => `${finding.place}: ${findingWords[finding.code]}${figuresOf(finding)}`),
  );
