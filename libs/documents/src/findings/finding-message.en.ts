import type { FindingMatter } from '#council/events';
import { assertNever } from '#kernel';

const days = (dates: readonly string[]): string => dates.join(' and ');

const euros = (cents: number): string =>
  `€${(cents / 100).toLocaleString('en', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 })}`;

const fte = (hundredths: number): string => `${(hundredths / 100).toFixed(2)} FTE`;

type Conflict = Extract<FindingMatter, { readonly code: 'RESOLUTION_DATE_CONFLICT' }>['facts'];

const conflict = ({ number, cited, recorded, otherwise }: Conflict): string => {
  const here = `Resolution no. ${number} is dated ${cited} here`;
  return recorded === null
    ? `${here} and ${days(otherwise)} elsewhere. A number is given once a year.`
    : `${here}; it is recorded with ${recorded}.`;
};

const englishAt = (place: string): string => (place === 'head' ? 'in its head' : `at ${place}`);

// One case each and nothing else: the number of codes is no complexity.
/** What a finding says, for English readers. */
// eslint-disable-next-line complexity
export const englishFinding = ({ code, facts }: FindingMatter): string => {
  switch (code) {
    case 'RESOLUTION_DATE_CONFLICT':
      return conflict(facts);
    case 'CITED_WITH_OTHER_DATE':
      return `Paper ${facts.citedBy} cites resolution no. ${facts.number} ${englishAt(facts.at)} with ${facts.cited}; it was taken on ${facts.recorded}.`;
    case 'CITED_RESOLUTION_UNKNOWN':
      return facts.cited === null
        ? `No resolution no. ${facts.number} is recorded.`
        : `No resolution no. ${facts.number} of ${facts.cited} is recorded.`;
    case 'CITED_RESOLUTION_AMBIGUOUS':
      return `Resolution no. ${facts.number} is cited without a day; there are those of ${days(facts.recorded)}.`;
    case 'CITED_PAPER_UNKNOWN':
      return `No paper ${facts.number} is recorded.`;
    case 'TOTAL_DIFFERS':
      return `Declared are ${euros(facts.declaredCents)}, the lines give ${euros(facts.computedCents)}.`;
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return `Declared are ${euros(facts.declaredCents)}, which is the sum of ${facts.contains.join(', ')}; for the years named the lines give ${euros(facts.computedCents)}.`;
    case 'POSTS_TOTAL_DIFFERS':
      return `Declared are ${fte(facts.declaredFteHundredths)}, the parts give ${fte(facts.computedFteHundredths)}.`;
    case 'DEPARTMENT_ELSEWHERE':
      return facts.since === null
        ? `Named is ${facts.named}; the office belongs to ${facts.now}.`
        : `Named is ${facts.named}, which is ${facts.now} since ${facts.since}.`;
    case 'MOTION_UNANSWERED':
      return `Motion ${facts.motion} is listed and answered nowhere.`;
    default:
      return assertNever(code);
  }
};
