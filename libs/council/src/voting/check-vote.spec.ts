import { describe, expect, it } from '@jest/globals';
import { Rejection } from '#kernel';
import { vote } from '../testing/orders.ts';
import { checkVote } from './check-vote.ts';

const refusalOf = (report: Parameters<typeof checkVote>[0]) => {
  try {
    return checkVote(report);
  } catch (thrown) {
    if (!(thrown instanceof Rejection)) throw thrown;
    return { ...thrown.facts, code: thrown.message };
  }
};

describe('checking a vote (Abstimmungsergebnis)', () => {
  it('adds the legal source to what was reported', () => {
    expect(checkVote(vote(2, 1, { present: 5 }))).toEqual({
      tally: { known: 'counts', yes: 2, no: 1, abstentions: 0, invalid: 0 },
      rule: 'hgo-54@2005-04-01',
      legalSource: '§ 54 Abs. 1 HGO',
      present: 5,
    });
  });

  it.each([-1, 0.5, Number.NaN, 1e308, Infinity])('refuses %d as a number of votes', (yes) => {
    expect(refusalOf(vote(yes, 0))).toMatchObject({ code: 'VOTE_COUNT_MALFORMED', field: '/vote/tally/yes' });
    expect(refusalOf(vote(2, 1, { present: yes }))).toMatchObject({
      code: 'VOTE_COUNT_MALFORMED',
      field: '/vote/present',
    });
  });

  it('refuses an outcome that the rule does not give', () => {
    expect(refusalOf(vote(5, 5, { outcome: 'adopted' }))).toMatchObject({
      code: 'OUTCOME_NOT_GIVEN_BY_RULE',
      field: '/vote/outcome',
      computed: 'rejected',
      reported: 'adopted',
    });
  });

  it('refuses more votes than people, abstentions and invalid ones included', () => {
    const tally = { known: 'counts', yes: 4, no: 3, abstentions: 2, invalid: 1 } as const;
    expect(refusalOf(vote(4, 3, { tally, present: 9 }))).toMatchObject({
      code: 'MORE_VOTES_THAN_PRESENT',
      field: '/vote/present',
      votes: 10,
    });
    expect(refusalOf(vote(4, 3, { tally, present: 10 }))).toMatchObject({
      tally,
      present: 10,
      legalSource: '§ 54 Abs. 1 HGO',
    });
  });

  it('believes the minutes about a unanimous vote, for or against, when somebody was there', () => {
    const unanimous = (outcome: 'adopted' | 'rejected', present: number | null) =>
      refusalOf(vote(0, 0, { tally: { known: 'unanimous' }, outcome, present }));
    expect(unanimous('adopted', null)).toMatchObject({ tally: { known: 'unanimous' } });
    expect(unanimous('rejected', 12)).toMatchObject({ tally: { known: 'unanimous' } });
    expect(unanimous('adopted', 0)).toMatchObject({ code: 'MORE_VOTES_THAN_PRESENT' });
  });

  it('refuses a rule nobody wrote', () => {
    // What an import may carry, whatever the type says.
    const rule = 'hgo-55' as 'hgo-54@2005-04-01';
    expect(refusalOf(vote(2, 1, { rule }))).toMatchObject({ code: 'MAJORITY_RULE_UNKNOWN', field: '/vote/rule' });
  });
});
