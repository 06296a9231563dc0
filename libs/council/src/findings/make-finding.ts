import { assertNever } from '#kernel';
import type { Finding, FindingCode, FindingMatter, FindingPlace, FindingSeverity } from './finding.ts';
import { findingIdOf } from './finding-id.ts';

const severities: Readonly<Record<FindingCode, FindingSeverity>> = {
  RESOLUTION_DATE_CONFLICT: 'error',
  CITED_WITH_OTHER_DATE: 'note',
  CITED_RESOLUTION_UNKNOWN: 'note',
  CITED_RESOLUTION_AMBIGUOUS: 'note',
  CITED_PAPER_UNKNOWN: 'note',
  TOTAL_DIFFERS: 'error',
  TOTAL_CONTAINS_OTHER_YEARS: 'warning',
  POSTS_TOTAL_DIFFERS: 'error',
  MOTION_UNANSWERED: 'warning',
  DEPARTMENT_ELSEWHERE: 'note',
};

/** What makes a finding this one. What others say elsewhere is not part of it: it may grow without reopening anything. */
// One case each and nothing else: the number of codes is no complexity.
// eslint-disable-next-line complexity
const identifying = ({ code, facts }: FindingMatter): readonly (string | number | null)[] => {
  switch (code) {
    case 'RESOLUTION_DATE_CONFLICT':
      return [facts.number, facts.cited, facts.recorded];
    case 'CITED_WITH_OTHER_DATE':
      return [facts.number, facts.cited, facts.recorded, facts.citedBy, facts.at];
    case 'CITED_RESOLUTION_UNKNOWN':
      return [facts.number, facts.cited];
    case 'CITED_RESOLUTION_AMBIGUOUS':
    case 'CITED_PAPER_UNKNOWN':
      return [facts.number];
    case 'TOTAL_DIFFERS':
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return [facts.declaredCents, facts.computedCents];
    case 'POSTS_TOTAL_DIFFERS':
      return [facts.declaredFteHundredths, facts.computedFteHundredths];
    case 'DEPARTMENT_ELSEWHERE':
      return [facts.named, facts.now];
    case 'MOTION_UNANSWERED':
      return [facts.motion];
    default:
      return assertNever(code);
  }
};

/** A conflict with the record is an error; between papers alone nobody knows who is right. */
const severityOf = (matter: FindingMatter): FindingSeverity =>
  matter.code === 'RESOLUTION_DATE_CONFLICT' && matter.facts.recorded === null ? 'warning' : severities[matter.code];

export const makeFinding = (place: FindingPlace, matter: FindingMatter): Finding => ({
  ...matter,
  place,
  severity: severityOf(matter),
  findingId: findingIdOf(matter.code, place, identifying(matter)),
});
