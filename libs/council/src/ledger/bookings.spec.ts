import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IsoDate, Position } from '#kernel';
import { START, isoDate } from '#kernel';
import type { MoneyOrder } from '../testing/money-lives.ts';
import { records } from '../testing/money-lives.ts';
import { Town } from '../testing/town.ts';
import type { Booking } from './bookings.ts';
import { bookingsAfter } from './bookings.ts';
import type { LedgerMovement } from './ledger-entry.ts';
import { ledgerOf } from './ledger.ts';
import type { LedgerFact } from './paper-account.ts';
import { bearsOn, movesGrants, reachOf } from './plan-reach.ts';

const days = ['2023-11-30', '2023-12-20', '2024-01-15', '2024-05-17', '2024-09-01'].map(isoDate);

/** The same facts, recorded as late or as early as chance has it. */
const datedAnew = (orders: readonly MoneyOrder[], dates: readonly number[]): readonly LedgerFact[] => {
  const town = new Town();
  for (const order of orders) town.order(order);
  return town.facts.map((fact, index) => ({ ...fact, occurredOn: days[dates[index] ?? 0] ?? fact.occurredOn }));
};

const lateRecords: fc.Arbitrary<readonly LedgerFact[]> = fc
  .tuple(records, fc.array(fc.nat({ max: days.length - 1 }), { minLength: 120, maxLength: 120 }))
  .map(([orders, dates]) => datedAnew(orders, dates));

const papersIn = (facts: readonly LedgerFact[]): readonly string[] => [
  ...new Set(facts.flatMap((fact) => (fact.subject === 'resolution' ? [fact.event.data.resolutionId] : []))),
];

const factsOf = (resolutionId: string, facts: readonly LedgerFact[]): readonly LedgerFact[] =>
  facts.filter((fact) =>
    fact.subject === 'resolution' ? fact.event.data.resolutionId === resolutionId : bearsOn(fact.event, resolutionId),
  );

const bookingsOf = (facts: readonly LedgerFact[], after: Position = START): readonly Booking[] =>
  papersIn(facts).flatMap((resolutionId) =>
    [...bookingsAfter(factsOf(resolutionId, facts), after)].flatMap(({ bookings }) => bookings),
  );

const onDay = (bookings: readonly Booking[], day: IsoDate, upTo: Position): readonly LedgerMovement[] =>
  bookings
    .filter(({ asOfFrom, asOfUntil }) => asOfFrom <= day && (asOfUntil === null || day < asOfUntil))
    .map(({ movement }) => movement)
    .filter(({ position }) => position <= upTo);

const asTexts = (movements: readonly LedgerMovement[]): readonly string[] =>
  movements
    .map((movement) =>
      JSON.stringify(movement, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    )
    .toSorted();

describe('what a fact books (Buchung)', () => {
  it('is, up to any place and on any day, the ledger that a replay of the record gives', () => {
    fc.assert(
      fc.property(lateRecords, fc.nat({ max: 120 }), (facts, length) => {
        const bookings = bookingsOf(facts);
        const known = facts.slice(0, length);
        const upTo = known.at(-1)?.position ?? START;
        for (const day of days) {
          const replayed = [...ledgerOf(known.filter(({ occurredOn }) => occurredOn <= day))];
          expect(asTexts(onDay(bookings, day, upTo))).toEqual(asTexts(replayed));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whether it was booked when it was recorded or all at once', () => {
    fc.assert(
      fc.property(lateRecords, fc.nat({ max: 120 }), (facts, length) => {
        const upTo = facts[length - 1]?.position ?? START;
        const later = bookingsOf(facts, upTo).map(({ movement }) => movement);
        const whole = bookingsOf(facts).map(({ movement }) => movement);
        expect(asTexts(later)).toEqual(asTexts(whole.filter(({ position }) => position > upTo)));
      }),
      { numRuns: 50 },
    );
  });

  it('is booked by a fact of a plan for those papers only that the fact reaches', () => {
    fc.assert(
      fc.property(lateRecords, (facts) => {
        const plans = facts.flatMap((fact) => (fact.subject === 'budget' ? [fact] : []));
        const bookings = bookingsOf(facts);
        for (const [index, { position, event }] of plans.entries()) {
          const reach = reachOf(
            event,
            plans.slice(0, index).map((earlier) => earlier.event),
          );
          const moved = bookings.filter(({ movement }) => movement.position === position);
          const hasMoney = (resolutionId: string, kind: 'granted' | 'held', years: readonly number[]): boolean =>
            bookings.some(
              ({ movement }) =>
                movement.position < position &&
                movement.kind !== 'posts' &&
                movement.cause.resolutionId === resolutionId &&
                years.includes(movement.year) &&
                (kind === 'held' || movement.to === 'approved'),
            );
          const isReached = ({ movement: { cause } }: Booking): boolean =>
            (reach.kind === 'paper' && cause.resolutionId === reach.resolutionId) ||
            ((reach.kind === 'granted' || reach.kind === 'held') &&
              hasMoney(cause.resolutionId, reach.kind, reach.years));
          expect(moved.filter((booking) => !isReached(booking))).toEqual([]);
          expect(movesGrants(event) || moved.length === 0).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
