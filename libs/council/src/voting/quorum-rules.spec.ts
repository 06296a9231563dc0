import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate } from '#kernel';
import { daysBetween, noticeRule, noticeRuleIds } from './notice-rules.ts';
import type { QuorumRuleId } from './quorum-rules.ts';
import { quorumRule, quorumRuleIds } from './quorum-rules.ts';

const isQuorate = (rule: QuorumRuleId, legalMembers: number, present: number, biased = 0) =>
  quorumRule(rule)?.isQuorate({ legalMembers, present, biased });

describe('the quorum (Beschlussfähigkeit)', () => {
  it.each([
    [81, 41, true],
    [81, 40, false],
    [80, 41, true],
    [80, 40, false],
    [1, 1, true],
  ])('under § 53 HGO of %d members with %d present is %s: more than half', (legal, present, quorate) =>
    expect(isQuorate('hgo-53@2005-04-01', legal, present)).toBe(quorate),
  );

  it.each([
    [40, 20, 0, true],
    [40, 19, 0, false],
    [41, 20, 0, false],
    [41, 21, 0, true],
    [40, 10, 21, true],
    [40, 9, 21, false],
    [40, 10, 20, false],
  ])('under § 37 GemO BW of %d members with %d present and %d biased is %s', (legal, present, biased, quorate) =>
    expect(isQuorate('gemo-bw-37-2@2000-07-24', legal, present, biased)).toBe(quorate),
  );

  it.each(quorumRuleIds)('is never lost when somebody comes in, under %s', (rule) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), (legal, present) => {
        if (isQuorate(rule, legal, present) === true) expect(isQuorate(rule, legal, present + 1)).toBe(true);
      }),
    );
  });

  it.each(quorumRuleIds)('names its legal source: %s', (rule) =>
    expect(quorumRule(rule)?.legalSource).toMatch(/^§ \d+ Abs\. \d /),
  );

  it.each(['toString', 'hgo-53'])('has no rule called %s', (name) =>
    expect(quorumRule(name as QuorumRuleId)).toBeNull(),
  );
});

describe('the notice period (Ladungsfrist)', () => {
  it.each(noticeRuleIds)('names its legal source, and is never longer in urgent cases: %s', (id) => {
    const rule = noticeRule(id);
    expect(rule?.legalSource).toMatch(/^§ \d+ Abs\. \d /);
    expect(rule?.urgentDays).toBeLessThan(rule?.days ?? 0);
  });

  it('counts calendar days, also over the end of summer time', () => {
    expect(daysBetween(isoDate('2023-10-28'), isoDate('2023-10-30'))).toBe(2);
    expect(daysBetween(isoDate('2024-02-28'), isoDate('2024-03-01'))).toBe(2);
    expect(daysBetween(isoDate('2023-12-20'), isoDate('2023-12-19'))).toBe(-1);
  });
});
