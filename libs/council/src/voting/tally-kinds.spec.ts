import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Rejection } from '#kernel';
import { vote } from '../testing/orders.ts';
import { checkVote } from './check-vote.ts';
import { figuresOf } from './figures.ts';
import { majorityRuleIds, outcomeOf } from './majority-rules.ts';
import type { Outcome, Tally } from './vote.ts';

const refusalOf = (report: Parameters<typeof checkVote>[0]) => {
  try {
    return checkVote(report);
  } catch (thrown) {
    if (!(thrown instanceof Rejection)) throw thrown;
    return { ...thrown.facts, code: thrown.message };
  }
};

const report = (tally: Tally, present: number | null = null, outcome: Outcome = 'adopted') => ({
  ...vote(2, 1),
  tally,
  present,
  outcome,
});

const factions = (...members: readonly (number | null)[]): Tally => ({
  known: 'byFaction',
  factions: members.map((count, index) => ({
    faction: `Fraktion ${index}`,
    vote: index === 0 ? 'yes' : 'no',
    members: count,
  })),
});

const rest = (no: number, abstentions = 0): Tally => ({ known: 'restInFavour', no, abstentions, invalid: 0 });

const rollCall = (...votes: readonly ('yes' | 'no' | 'abstention')[]): Tally => ({
  known: 'rollCall',
  votes: votes.map((each, index) => ({ memberId: `m-${index}`, vote: each })),
});

describe('figures of a vote (Stimmen in Zahlen)', () => {
  it('are derived where only the opponents were counted (Rest Zustimmung)', () =>
    expect(figuresOf(report(rest(7, 2), 40))).toEqual({ yes: 31, no: 7, abstentions: 2, invalid: 0, derived: true }));

  it('are derived for a unanimous vote, for or against as the minutes say', () => {
    expect(figuresOf(report({ known: 'unanimous', abstentions: 2 }, 40))).toMatchObject({
      yes: 38,
      no: 0,
      derived: true,
    });
    expect(figuresOf(report({ known: 'unanimous' }, 40, 'rejected'))).toMatchObject({ yes: 0, no: 40, derived: true });
  });

  it('are counted for a roll call and for factions whose members were counted', () => {
    expect(figuresOf(report(rollCall('yes', 'no', 'yes', 'abstention')))).toMatchObject({
      ...{ yes: 2, no: 1, abstentions: 1, derived: false },
    });
    expect(figuresOf(report(factions(12, 5)))).toMatchObject({ yes: 12, no: 5, derived: false });
  });

  it('are unknown rather than invented', () => {
    expect(figuresOf(report(rest(7), null))).toBeNull();
    expect(figuresOf(report({ known: 'unanimous' }, null))).toBeNull();
    expect(figuresOf(report(factions(12, null)))).toBeNull();
  });

  it('never get into what is recorded', () => {
    const recorded = checkVote(report(rest(7, 2), 40));
    expect(recorded.tally).toEqual({ known: 'restInFavour', no: 7, abstentions: 2, invalid: 0 });
  });

  it('add up to the members present whenever they are derived', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (no, abstentions, more) => {
        const present = no + abstentions + more;
        const figures = figuresOf(report(rest(no, abstentions), present));
        expect((figures?.yes ?? -1) + (figures?.no ?? 0) + (figures?.abstentions ?? 0)).toBe(present);
      }),
    );
  });
});

describe('the majority of every kind of vote', () => {
  it.each(majorityRuleIds)('is computed anew from its figures by %s', (rule) => {
    expect(outcomeOf(rule, rest(19), 40)).toBe('adopted');
    expect(outcomeOf(rule, rest(20), 40)).toBe('rejected');
    expect(outcomeOf(rule, rest(20), null)).toBeNull();
    expect(outcomeOf(rule, factions(12, 12))).toBe('rejected');
    expect(outcomeOf(rule, factions(12, null))).toBeNull();
    expect(outcomeOf(rule, rollCall('yes', 'yes', 'no'))).toBe('adopted');
  });

  it.each([
    ['the rest in favour', report(rest(20), 40)],
    ['factions', report(factions(5, 12))],
    ['a roll call', report(rollCall('no', 'yes', 'no'))],
  ])('refuses minutes that say otherwise of %s', (_, said) =>
    expect(refusalOf(said)).toMatchObject({ code: 'OUTCOME_NOT_GIVEN_BY_RULE', computed: 'rejected' }),
  );
});

describe('a vote that cannot be', () => {
  it.each([
    ['more opponents', report(rest(41), 40)],
    ['more abstentions than unanimous voters leave room for', report({ known: 'unanimous', abstentions: 40 }, 40)],
    ['more faction members', report(factions(30, 11), 40)],
    ['factions that must have had somebody', report(factions(40, null), 40)],
    ['more members called', report(rollCall('yes', 'yes', 'yes'), 2)],
  ])('is refused for %s than members present', (_, said) =>
    expect(refusalOf(said)).toMatchObject({ code: 'MORE_VOTES_THAN_PRESENT', field: '/vote/present' }),
  );

  it('is refused when somebody is named twice', () => {
    const twice = (members: number) => ({ faction: 'Fraktion A', vote: 'yes', members }) as const;
    expect(refusalOf(report({ known: 'byFaction', factions: [twice(1), twice(2)] }))).toMatchObject({
      ...{ code: 'FACTION_VOTES_TWICE', field: '/vote/tally/factions/1' },
    });
    const member = { memberId: 'm-1', vote: 'yes' } as const;
    expect(refusalOf(report({ known: 'rollCall', votes: [member, member] }))).toMatchObject({
      ...{ code: 'MEMBER_VOTES_TWICE', field: '/vote/tally/votes/1/memberId' },
    });
  });

  it('is refused when it was secret and names who voted how', () => {
    expect(refusalOf({ ...report(rollCall('yes')), mode: 'secret' })).toMatchObject({
      ...{ code: 'SECRET_VOTE_NAMES_VOTERS', field: '/vote/mode' },
    });
    expect(refusalOf({ ...report(factions(2, 1)), mode: 'secret' })).toMatchObject({
      code: 'SECRET_VOTE_NAMES_VOTERS',
    });
    expect(checkVote({ ...vote(2, 1), mode: 'secret' }).mode).toBe('secret');
  });
});
