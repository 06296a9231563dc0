import type { FindingMatter } from '#council/events';
import { printAmount, printDate, printPosts } from '#council/events';
import { assertNever } from '#kernel';

const days = (dates: readonly Parameters<typeof printDate>[0][]): string => dates.map(printDate).join(' und ');

type Conflict = Extract<FindingMatter, { readonly code: 'RESOLUTION_DATE_CONFLICT' }>['facts'];

const conflict = ({ number, cited, recorded, otherwise }: Conflict): string => {
  const here = `Beschluss Nr. ${number} ist hier mit dem ${printDate(cited)} angegeben`;
  return recorded === null
    ? `${here}, an anderer Stelle mit dem ${days(otherwise)}. In einem Jahr gibt es die Nummer nur einmal.`
    : `${here}; aufgezeichnet ist er mit dem ${printDate(recorded)}.`;
};

const germanAt = (place: string): string => (place === 'head' ? 'im Kopf' : `unter ${place}`);

// One case each and nothing else: the number of codes is no complexity.
/** What a finding says, for German readers. */
// eslint-disable-next-line complexity
export const germanFinding = ({ code, facts }: FindingMatter): string => {
  switch (code) {
    case 'RESOLUTION_DATE_CONFLICT':
      return conflict(facts);
    case 'CITED_WITH_OTHER_DATE':
      return `Vorlage ${facts.citedBy} nennt ${germanAt(facts.at)} den Beschluss Nr. ${facts.number} mit dem ${printDate(facts.cited)}; gefasst wurde er am ${printDate(facts.recorded)}.`;
    case 'CITED_RESOLUTION_UNKNOWN':
      return facts.cited === null
        ? `Ein Beschluss Nr. ${facts.number} ist nicht aufgezeichnet.`
        : `Ein Beschluss Nr. ${facts.number} vom ${printDate(facts.cited)} ist nicht aufgezeichnet.`;
    case 'CITED_RESOLUTION_AMBIGUOUS':
      return `Beschluss Nr. ${facts.number} ist ohne Datum angegeben; es gibt ihn vom ${days(facts.recorded)}.`;
    case 'CITED_PAPER_UNKNOWN':
      return `Eine Vorlage ${facts.number} ist nicht aufgezeichnet.`;
    case 'TOTAL_DIFFERS':
      return `Ausgewiesen sind ${printAmount(facts.declaredCents)}, die Zeilen ergeben ${printAmount(facts.computedCents)}.`;
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return `Ausgewiesen sind ${printAmount(facts.declaredCents)}, das ist die Summe von ${facts.contains.join(', ')}; für die genannten Jahre ergeben die Zeilen ${printAmount(facts.computedCents)}.`;
    case 'POSTS_TOTAL_DIFFERS':
      return `Ausgewiesen sind ${printPosts(facts.declaredFteHundredths)}, die Teile ergeben ${printPosts(facts.computedFteHundredths)}.`;
    case 'DEPARTMENT_ELSEWHERE':
      return facts.since === null
        ? `Genannt ist ${facts.named}; das Amt gehört zu ${facts.now}.`
        : `Genannt ist ${facts.named}, das seit dem ${printDate(facts.since)} ${facts.now} ist.`;
    case 'MOTION_UNANSWERED':
      return `Der Antrag ${facts.motion} ist aufgeführt, wird aber nirgends beantwortet.`;
    default:
      return assertNever(code);
  }
};
