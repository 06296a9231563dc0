import { printAmount } from '#council/events';

import type { IntakeFinding } from '../paper-reading.ts';
import type { Material } from './material.ts';
import type { PeriodClaim } from './period-claims.ts';
import { periodClaimsIn, yearsOf } from './period-claims.ts';

/** Parts of a sum; more would be found by chance. */
const mostParts = 3;
/** Distinct amounts looked at for one period, so that a long paper stays quick. */
const mostAmounts = 14;

const distinct = (claims: readonly PeriodClaim[]): readonly PeriodClaim[] =>
  [...new Map(claims.map((claim) => [claim.amountCents, claim])).values()].slice(0, mostAmounts);

const selections = (claims: readonly PeriodClaim[]): readonly (readonly PeriodClaim[])[] =>
  claims
    .reduce<readonly (readonly PeriodClaim[])[]>(
      (chosen, claim) => [
        ...chosen,
        ...chosen.filter(({ length }) => length < mostParts).map((one) => [...one, claim]),
      ],
      [[]],
    )
    .filter(({ length }) => length > 0);

const sumOf = (claims: readonly PeriodClaim[]): number => claims.reduce((sum, { amountCents }) => sum + amountCents, 0);

const listed = (claims: readonly PeriodClaim[]): string =>
  claims.map(({ amountCents }) => printAmount(amountCents)).join(' + ');

/** A sum no parts of its own period come to, but parts of its own and one other period do, to the cent. */
const foreignParts = (claim: PeriodClaim, claims: readonly PeriodClaim[]): IntakeFinding | null => {
  const own = selections(
    distinct(claims.filter(({ period, amountCents }) => period === claim.period && amountCents < claim.amountCents)),
  );
  if (own.some((parts) => sumOf(parts) === claim.amountCents)) return null;
  const years = yearsOf(claim.period);
  const others = Map.groupBy(
    claims.filter(({ period }) => yearsOf(period).every((year) => !years.includes(year))),
    ({ period }) => period,
  );
  for (const [period, foreign] of others) {
    const added = selections(distinct(foreign));
    for (const parts of own.filter(({ length }) => length > 1)) {
      const rest = claim.amountCents - sumOf(parts);
      const found = added.find((one) => sumOf(one) === rest);
      if (found === undefined) continue;
      const message = `${claim.written} sind für ${claim.period} angegeben, enthalten aber ${listed(found)} aus ${period}; für ${claim.period} allein ergeben ${listed(parts)} nur ${printAmount(sumOf(parts))}.`;
      return { code: 'TOTAL_CONTAINS_OTHER_YEARS', label: claim.label, message };
    }
  }
  return null;
};

/** Sums given for one period that hold money of another. */
export const periodMismatches = ({ passages }: Material): readonly IntakeFinding[] => {
  const claims = passages.filter(({ text }) => !text.includes(' | ')).flatMap(periodClaimsIn);
  return distinct(claims.filter(({ period }) => period.includes('/')))
    .map((claim) => foreignParts(claim, claims))
    .filter((finding) => finding !== null);
};
