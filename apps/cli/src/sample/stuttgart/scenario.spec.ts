import { beforeAll, describe, expect, it } from '@jest/globals';

import type { BudgetPackagesAnswer, WhatIfAnswer } from '#audit';
import { budgetPackages, budgetWhatIf } from '#audit';
import { createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { isoDate } from '#kernel';
import { systemClock } from '#platform';

import { loadSampleCity } from '../load-sample-city.ts';

const clock = systemClock();
let store: EventStore;
let table: BudgetPackagesAnswer;

const question = () => ({ store, resolutionId: 'grdrs-236-2023', asOf: isoDate('2023-12-04'), knownAt: clock.now() });

const adopting = async (...adopt: readonly string[]): Promise<WhatIfAnswer> => {
  const answer = await budgetWhatIf({ ...question(), adopt, year: null });
  if (answer === null) throw new Error('Found no paper, expected GRDrs 236/2023.');
  return answer;
};

beforeAll(async () => {
  store = createMemoryEventStore();
  const gateway = createCommandGateway({ store, clock });
  await loadSampleCity({ execute: (command, context) => gateway.execute(command, context) });
  const found = await budgetPackages(question());
  if (found === null) throw new Error('Found no paper, expected GRDrs 236/2023.');
  table = found;
});

describe('paper GRDrs 236/2023, packages for the budget 2024/25', () => {
  it('has this table, money in thousand euro, posts in hundredths', () => {
    const thousands = (amounts: readonly { readonly year: number; readonly amountCents: number }[]) =>
      amounts.map(({ year, amountCents }) => `${year}: ${amountCents / 100_000}`);
    const shown = table.packages.map(({ label, kind, amounts, posts, postTotalFteHundredths, personnel }) => [
      ...[label, kind, ...thousands(amounts)],
      posts.map(({ fteHundredths }) => fteHundredths).join(' + '),
      ...[postTotalFteHundredths, ...thousands(personnel)],
    ]);
    expect(shown).toEqual([
      ['1', 'quantified', '2024: 24500', '2025: 24500', '1500 + 1500', 3000, '2024: 750', '2025: 2250'],
      ['2', 'enumerated', '2024: 34546', '2025: 33799', '13835 + 100', 13935, '2024: 8597', '2025: 12964'],
      ['3', 'quantified', '2024: 36736', '2025: 39798', '13000 + 0', 13000, '2024: 7852', '2025: 11778'],
      ['4', 'quantified', '2024: 41291', '2025: 48471', '17900 + 100', 18000, '2024: 10636', '2025: 16022'],
      ['5', 'complement', '2024: 3194', '2025: 3636', '3225 + 1050', 4375, '2024: 2352', '2025: 3490'],
    ]);
    expect(table.packages.map(({ complementOf }) => complementOf)).toEqual([null, null, null, null, '4']);
  });

  it('names sixty measures in the package of motion 3004/2023, all of them different', () => {
    expect(table.packages.map(({ measures }) => measures.length)).toEqual([0, 60, 0, 0, 0]);
    expect(new Set(table.packages[1]?.measures).size).toBe(60);
  });

  it('finds the posts of package 5 wrong and motion 4284/2023 unanswered, and nothing else', () => {
    expect(table.findings).toEqual([
      { code: 'POSTS_TOTAL_DIFFERS', place: '5', declared: 4375, computed: 4275 },
      { code: 'MOTION_UNANSWERED', place: '4284/2023', declared: 1, computed: 0 },
    ]);
  });

  it('knows of no overlap but that a package and its complement have none', () => {
    expect(table.overlaps).toHaveLength(10);
    const known = table.overlaps.filter(({ measures }) => measures !== 'unknown');
    expect(known).toEqual([{ a: '4', b: '5', measures: [] }]);
  });
});

describe('what the budget would be if a package were adopted', () => {
  it('is the package, where there is nothing now', async () => {
    const { now, then, difference, conflicts } = await adopting('4');
    expect(now).toEqual({ year: null, amounts: [], posts: [] });
    expect(then.amounts.map(({ year, kind, status, amountCents }) => [year, kind, status, amountCents])).toEqual([
      [2024, 'operatingOrCapital', 'approved', 4_129_100_000],
      [2024, 'personnel', 'approved', 1_063_600_000],
      [2025, 'operatingOrCapital', 'approved', 4_847_100_000],
      [2025, 'personnel', 'approved', 1_602_200_000],
    ]);
    expect(then.posts.map(({ year, fteHundredths }) => [year, fteHundredths])).toEqual([
      [2024, 17_900],
      [2025, 18_000],
    ]);
    expect(difference).toEqual(then);
    expect(conflicts).toEqual([]);
  });

  it('adds up a package and its complement', async () => {
    const { then, conflicts } = await adopting('4', '5');
    expect(then.amounts[0]).toMatchObject({ year: 2024, amountCents: 4_448_500_000 });
    expect(conflicts).toEqual([]);
  });

  it('leaves a package out whose overlap nobody knows, and says so', async () => {
    const { then, conflicts } = await adopting('2', '3');
    expect(then).toEqual((await adopting('2')).then);
    expect(conflicts).toEqual([{ kind: 'unknownOverlap', a: '2', b: '3', item: null, measures: [] }]);
  });

  it('records nothing', async () => {
    const before = await store.head();
    await adopting('1');
    expect(await store.head()).toBe(before);
  });

  it.each([
    [['6'], 'CHOICE_UNKNOWN'],
    [['4', '4'], 'CHOICE_REPEATED'],
  ])('is refused for %j', async (adopt, code) => {
    await expect(adopting(...adopt)).rejects.toMatchObject({ code });
  });
});
