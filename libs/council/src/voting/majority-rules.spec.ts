import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { majorityRule, majorityRuleIds, outcomeOf } from './majority-rules.ts';
import type { Tally } from './vote.ts';

const counts = (yes: number, no: number, abstentions = 0, invalid = 0): Tally => ({
  known: 'counts',
  yes,
  no,
  abstentions,
  invalid,
});

const votes = fc.nat(100);

describe.each(majorityRuleIds)('the majority rule %s (Mehrheitsregel)', (rule) => {
  it('adopts with more yes than no', () => expect(outcomeOf(rule, counts(2, 1))).toBe('adopted'));

  it('rejects with more no than yes', () => expect(outcomeOf(rule, counts(1, 2))).toBe('rejected'));

  it('rejects a tie (Stimmengleichheit)', () => expect(outcomeOf(rule, counts(36, 36))).toBe('rejected'));

  it('rejects when nobody said yes or no', () => {
    expect(outcomeOf(rule, counts(0, 0))).toBe('rejected');
    expect(outcomeOf(rule, counts(0, 0, 50, 3))).toBe('rejected');
  });

  it('counts one yes against any number of abstentions (Enthaltungen)', () =>
    expect(outcomeOf(rule, counts(1, 0, 19))).toBe('adopted'));

  it('never looks at abstentions and invalid votes', () => {
    fc.assert(
      fc.property(votes, votes, votes, votes, (yes, no, abstentions, invalid) => {
        expect(outcomeOf(rule, counts(yes, no, abstentions, invalid))).toBe(outcomeOf(rule, counts(yes, no)));
      }),
    );
  });

  it('says nothing of a unanimous vote, which may have been one against (einstimmig)', () =>
    expect(outcomeOf(rule, { known: 'unanimous' })).toBeNull());

  it('names its legal source', () => expect(majorityRule(rule)?.legalSource).toMatch(/^§ \d+ Abs\. \d /));
});

describe('a majority rule nobody wrote', () => {
  it.each(['hgo-54', 'toString', '__proto__'])('is not found under %s', (name) =>
    // What an import may carry, whatever the type says.
    expect(majorityRule(name as 'hgo-54@2005-04-01')).toBeNull(),
  );
});
