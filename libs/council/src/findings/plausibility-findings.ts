import { packageFindings } from '../budget/packages/package-table.ts';
import type { PlausibilityFinding } from '../budget/plausibility.ts';
import { budgetSheetOf } from '../budget/budget-sheet.ts';
import type { PackagesFiled } from '../resolution/packages/packages.events.ts';
import type { ResolutionText } from '../resolution/text/item.ts';
import type { Finding, FindingMatter, FindingPlace } from './finding.ts';
import { HEAD } from './finding.ts';
import { makeFinding } from './make-finding.ts';

const matterOf = ({ code, place, declared, computed, contains = [] }: PlausibilityFinding): FindingMatter => {
  switch (code) {
    case 'TOTAL_DIFFERS':
    case 'TOTAL_CONTAINS_OTHER_YEARS':
      return { code, facts: { declaredCents: declared, computedCents: computed, contains } };
    case 'POSTS_TOTAL_DIFFERS':
      return { code, facts: { declaredFteHundredths: declared, computedFteHundredths: computed } };
    case 'MOTION_UNANSWERED':
      return { code, facts: { motion: place } };
  }
};

/** A sheet names item, sum and years; the item is the place. */
const itemOf = ({ place }: PlausibilityFinding): FindingPlace => place.split(': ')[0] ?? place;

const packagePlace = ({ code, place }: PlausibilityFinding): FindingPlace =>
  code === 'MOTION_UNANSWERED' ? HEAD : `Paket ${place}`;

/** The plausibility check of the sheet and of the packages, as findings of the paper. */
export const plausibilityFindings = (
  text: ResolutionText,
  packages: Pick<PackagesFiled['data'], 'motions' | 'packages'> | null,
): readonly Finding[] => {
  const sheet = budgetSheetOf(text).findings.map((found) => makeFinding(itemOf(found), matterOf(found)));
  const filed = packages === null ? [] : packageFindings(packages);
  return [...sheet, ...filed.map((found) => makeFinding(packagePlace(found), matterOf(found)))];
};
