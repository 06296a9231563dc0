import { beforeAll, describe, expect, it } from '@jest/globals';

import type { BudgetSheetAnswer, BudgetStateAnswer } from '#audit';
import { budgetSheet, budgetState } from '#audit';
import { createCommandGateway } from '#commands';
import type { EventStore } from '#event-store';
import { createMemoryEventStore } from '#event-store';
import { isoDate } from '#kernel';
import { systemClock } from '#platform';

import { loadSampleCity } from '../load-sample-city.ts';

const clock = systemClock();
const department = 'Fachbereich Digitalisierung und IT';
let store: EventStore;
let sheet: BudgetSheetAnswer;

const stateOf = (year: number, asOf = '2021-12-31'): Promise<BudgetStateAnswer> =>
  budgetState({ store, asOf: isoDate(asOf), knownAt: clock.now(), year });

const euros = (group: string, label: string): readonly number[] =>
  sheet.lines
    .filter((line) => line.group === group && line.label === label)
    .map(({ amountCents }) => amountCents / 100);

const posts = (group: string, name: string): readonly string[] =>
  sheet.posts
    .filter((line) => line.group === group && line.department === name)
    .map(({ fteHundredths, from, early }) => `${fteHundredths} ${from ?? ''}${early ? ' early' : ''}`);

beforeAll(async () => {
  store = createMemoryEventStore();
  const gateway = createCommandGateway({ store, clock });
  await loadSampleCity({ execute: (command, context) => gateway.execute(command, context) });
  const question = { store, resolutionId: '201-21', asOf: isoDate('2021-12-31'), knownAt: clock.now() };
  const found = await budgetSheet(question);
  if (found === null) throw new Error('Found no paper, expected 201/21.');
  sheet = found;
});

describe('paper 201/21, digitalisation in the biennial budget 2022/23', () => {
  it.each([
    ['programme', 'Team Digitalisierung', [43_000, 213_150, 362_650, 370_000, 377_000]],
    ['programme', 'IT', [177_000, 415_600, 652_600, 666_000, 679_000]],
    ['programme', 'Verwaltung mobiler Geräte', [55_000, 0, 55_000, 45_000, 45_000]],
    ['programme', 'Virenerkennung', [0, 0, 35_000, 0, 12_000]],
    ['programme', 'Dokumentenmanagement und E-Akte', [120_000, 330_000, 450_000, 200_000, 0]],
    ['programme', 'Prozessmanagement', [25_000, 50_000, 75_000, 20_000, 20_000]],
    ['programme', 'Servicekiosk', [15_000, 35_000, 20_000, 30_000, 0]],
    ['programme', 'Prozesse auf Service-BW', [25_000, 50_000, 75_000, 0, 0]],
    ['programme', 'Smart City', [10_000, 30_000, 0, 0, 0]],
    ['programme', 'Leitungsanbindung Kulturforum', [0, 25_000, 0, 0, 0]],
    ['programme', 'WLAN Verwaltung', [28_000, 150_000, 125_000, 0, 0]],
    ['programme', 'WLAN Ortsverwaltungen', [0, 0, 66_000, 55_000, 0]],
    ['programme', 'Ersatz und Sicherheit', [193_000, 384_000, 607_000, 870_000, 484_000]],
    ['migration', 'Infrastruktur', [30_000, 388_000, 380_000, 210_000, 210_000]],
    ['migration', 'Citrix', [0, 765_000, 205_000, 205_000, 205_000]],
    ['migration', 'Verwaltung mobiler Geräte', [0, 20_000, 50_000, 80_000, 80_000]],
    ['migration', 'WLAN Kitas', [0, 10_000, 90_000, 0, 0]],
    ['commitment', 'Digitalisierung', [1_100_000]],
    ['commitment', 'Migration', [1_200_000]],
    ['personnel', 'Digitalisierung', [1_011_700, 1_266_500]],
    ['personnel', 'Migration', [119_000, 238_000]],
    ['personnel', 'Vorgezogene Besetzung', [100_000]],
  ])('has under %s the line %s', (group, label, amounts) => {
    expect(euros(group, label)).toEqual(amounts);
  });

  it('takes the money of 2021 from trade tax, over plan, and may sign for 2022/23', () => {
    const over = sheet.lines.filter(({ instrument }) => instrument === 'overPlan');
    expect(new Set(over.map(({ year, cover }) => `${year} ${cover ?? ''}`))).toEqual(
      new Set(['2021 höhere Gewerbesteuererträge 2021']),
    );
    expect(over.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(82_100_000);
    const commitments = sheet.lines.filter(({ kind }) => kind === 'commitment');
    expect(commitments).toMatchObject([
      { year: 2021, amountCents: 110_000_000, payable: [2022, 2023], cover: null },
      { year: 2021, amountCents: 120_000_000, payable: [2022, 2023], cover: null },
    ]);
  });

  it('sums its lines up to what the council decided', () => {
    expect(sheet.totals.map(({ group, years, amountCents }) => [group, years, amountCents / 100])).toEqual([
      ['programme', [2022, 2023], 4_206_000],
      ['programme', [2024, 2025], 3_873_000],
      ['programme', [2021], 691_000],
      ['migration', [2022, 2023], 1_908_000],
      ['migration', [2024, 2025], 990_000],
      ['migration', [2021], 30_000],
      ['all', [2022, 2023], 6_114_000],
      ['all', [2024, 2025], 4_863_000],
      ['all', [2021, 2022, 2023, 2024, 2025], 11_698_000],
      ['personnel', [2023], 1_504_500],
    ]);
  });

  it.each([
    ['programme', 'DigIT', ['300 2022-01-01 early', '500 2022-01-01', '100 2022-03-01', '150 2022-07-01']],
    ['programme', 'ZSR', ['200 2022-03-01 early']],
    ['programme', 'FB 2', ['100 2022-03-01 early', '40 2022-03-01']],
    ['programme', 'FB 7', ['100 2022-03-01 early']],
    ['programme', 'FB 10', ['100 2022-03-01 early']],
    ['programme', 'FB 4', ['100 2022-07-01']],
    ['programme', 'FB 8', ['100 2022-07-01']],
    ['programme', 'FB 9', ['200 2022-09-01']],
    ['programme', 'Ausbildung', ['200 2022-09-01']],
    ['migration', 'DigIT', ['360 2022-07-01']],
  ])('creates under %s the posts of %s', (group, name, expected) => {
    expect(posts(group, name)).toEqual(expected);
  });

  it('creates 25.50 posts, 8.00 of them early', () => {
    expect(sheet.postTotals).toEqual([
      { group: 'programme', fteHundredths: 2190 },
      { group: 'early', fteHundredths: 800 },
      { group: 'migration', fteHundredths: 360 },
      { group: 'all', fteHundredths: 2550 },
    ]);
  });

  it('has one finding: what it says of 2022/23 contains 2021', () => {
    expect(sheet.findings).toEqual([
      {
        code: 'TOTAL_CONTAINS_OTHER_YEARS',
        place: '3.1: all 2022, 2023',
        declared: 683_500_000,
        computed: 611_400_000,
        contains: [2021, 2022, 2023],
      },
    ]);
  });

  it('is approved for 2021 to 2023, and only announced for the years of the financial plan', async () => {
    const approved = async (year: number) =>
      (await stateOf(year)).amounts
        .filter(({ status }) => status === 'approved')
        .map(({ kind, amountCents }) => [kind, amountCents / 100]);
    expect(await approved(2021)).toEqual([
      ['capital', 446_000],
      ['operating', 275_000],
      ['personnel', 100_000],
    ]);
    expect(await approved(2022)).toEqual([
      ['capital', 2_237_000],
      ['operating', 628_750],
      ['personnel', 1_130_700],
    ]);
    expect((await stateOf(2024)).amounts).toEqual([
      { costObject: department, kind: 'capital', status: 'proposed', amountCents: 167_000_000 },
      { costObject: department, kind: 'operating', status: 'proposed', amountCents: 108_100_000 },
    ]);
  });

  it('is proposed before the council decides, and recommended from the committee on', async () => {
    const statuses = async (asOf: string) => new Set((await stateOf(2022, asOf)).amounts.map(({ status }) => status));
    expect(await statuses('2021-11-14')).toEqual(new Set(['proposed']));
    expect(await statuses('2021-11-15')).toEqual(new Set(['proposed', 'recommended']));
    expect(await statuses('2021-11-22')).toEqual(new Set(['approved']));
    expect((await stateOf(2022, '2021-10-25')).amounts).toEqual([]);
  });

  it('leaves the resolution of Wiesbaden its own figures', async () => {
    expect((await stateOf(2024, '2023-12-20')).amounts.filter(({ costObject }) => costObject !== department)).toEqual([
      { costObject: 'Dezernat II/15', kind: 'operating', status: 'approved', amountCents: 10_000_000 },
      { costObject: 'Dezernat II/15', kind: 'personnel', status: 'approved', amountCents: 5_434_000 },
      { costObject: 'Dezernat II/15', kind: 'operating', status: 'releasedInAdvance', amountCents: 10_000_000 },
      { costObject: 'Dezernat II/15', kind: 'personnel', status: 'releasedInAdvance', amountCents: 5_434_000 },
      { costObject: 'Dezernat II/15', kind: 'capital', status: 'lapsedByStrike', amountCents: 24_000_000 },
      { costObject: 'Dezernat II/15', kind: 'operating', status: 'lapsedByStrike', amountCents: 18_000_000 },
    ]);
    expect(
      (await stateOf(2024, '2023-12-20')).posts.filter(({ department: name }) => name === 'Dezernat II/15'),
    ).toEqual(
      expect.arrayContaining([
        { department: 'Dezernat II/15', status: 'approved', fteHundredths: 0, neededFteHundredths: 200 },
      ]),
    );
  });

  it('says nothing of a year that no paper speaks of', async () => {
    await expect(stateOf(2030)).rejects.toThrow('found 2030, expected 2021, 2022, 2023, 2024, 2025');
  });
});
