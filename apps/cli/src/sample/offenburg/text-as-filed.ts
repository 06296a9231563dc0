import type { BudgetEffect, CommitmentEffect, Item, PostsValue } from '#council/events';
import { section } from '../item-builder.ts';
import { postsOf, sumOf } from './declared-total.ts';
import type { FiveYears } from './money-lines.ts';
import { cover, department, euros, expense, moneyLine } from './money-lines.ts';
import { postLine } from './post-lines.ts';

type Wording = Pick<Item, 'text' | 'values' | 'effects'>;

const numbered = (parent: string, lines: readonly Wording[]): Readonly<Record<string, Wording>> =>
  Object.fromEntries(lines.map((line, index) => [`${parent}.${index + 1}`, line]));

const line =
  (group: 'programme' | 'migration', sort: BudgetEffect['sort']) =>
  (label: string, ...amounts: FiveYears): Wording =>
    moneyLine({ group, sort, label, amounts });

const operating = line('programme', 'operating');
const capital = line('programme', 'capital');
const migration = line('migration', 'capital');

const fte = (valueId: string, fteHundredths: number): PostsValue => ({ kind: 'posts', valueId, fteHundredths });

/** Recurring, but the paper puts a figure to these two years and to none behind them. */
const personnel = (group: string, label: string, valueId: string, year: number): BudgetEffect =>
  expense({ valueId, year, sort: 'personnel', recurrence: 'recurring', runsUntil: year, sheet: { group, label } });

const commitment = (valueId: string, label: string): CommitmentEffect => ({
  kind: 'commitment',
  valueId,
  year: 2021,
  department,
  costObject: null,
  payable: [2022, 2023],
  sheet: { group: 'commitment', label },
});

const programmeText =
  'In den Doppelhaushalt 2022/2023 werden im Budget des Fachbereichs Digitalisierung und IT {{plan}} aufgenommen, in die Finanzplanung 2024 und 2025 {{vorschau}}:';

const programme = section('decides', {
  '1': 'Die Verwaltung wird digital:',
  '1.1': {
    text: programmeText,
    values: [euros('plan', 4_206_000), euros('vorschau', 3_873_000)],
    effects: [sumOf('plan', 'programme', [2022, 2023]), sumOf('vorschau', 'programme', [2024, 2025])],
  },
  ...numbered('1.1', [
    operating('Team Digitalisierung', 43_000, 213_150, 362_650, 370_000, 377_000),
    operating('IT', 177_000, 415_600, 652_600, 666_000, 679_000),
    operating('Verwaltung mobiler Geräte', 55_000, 0, 55_000, 45_000, 45_000),
    operating('Virenerkennung', 0, 0, 35_000, 0, 12_000),
    capital('Dokumentenmanagement und E-Akte', 120_000, 330_000, 450_000, 200_000, 0),
    capital('Prozessmanagement', 25_000, 50_000, 75_000, 20_000, 20_000),
    capital('Servicekiosk', 15_000, 35_000, 20_000, 30_000, 0),
    capital('Prozesse auf Service-BW', 25_000, 50_000, 75_000, 0, 0),
    capital('Smart City', 10_000, 30_000, 0, 0, 0),
    capital('Leitungsanbindung Kulturforum', 0, 25_000, 0, 0, 0),
    capital('WLAN Verwaltung', 28_000, 150_000, 125_000, 0, 0),
    capital('WLAN Ortsverwaltungen', 0, 0, 66_000, 55_000, 0),
    capital('Ersatz und Sicherheit', 193_000, 384_000, 607_000, 870_000, 484_000),
  ]),
  '1.2': {
    text: 'Was davon noch 2021 anfällt, zusammen {{sofort}}, wird überplanmäßig bewilligt und aus höheren Gewerbesteuererträgen gedeckt.',
    values: [euros('sofort', 691_000)],
    effects: [sumOf('sofort', 'programme', [2021])],
  },
  '1.3': {
    text: 'Der Stellenplan 2022/2023 wächst um {{stellen}}:',
    values: [fte('stellen', 2190)],
    effects: [postsOf('stellen', 'programme')],
  },
  ...numbered('1.3', [
    postLine('programme', 'DigIT', [
      { fte: 300, from: '2022-01-01', early: true },
      { fte: 500, from: '2022-01-01' },
      { fte: 100, from: '2022-03-01' },
      { fte: 150, from: '2022-07-01' },
    ]),
    postLine('programme', 'ZSR', [{ fte: 200, from: '2022-03-01', early: true }]),
    postLine('programme', 'FB 2', [
      { fte: 100, from: '2022-03-01', early: true },
      { fte: 40, from: '2022-03-01' },
    ]),
    postLine('programme', 'FB 7', [{ fte: 100, from: '2022-03-01', early: true }]),
    postLine('programme', 'FB 10', [{ fte: 100, from: '2022-03-01', early: true }]),
    postLine('programme', 'FB 4', [{ fte: 100, from: '2022-07-01' }]),
    postLine('programme', 'FB 8', [{ fte: 100, from: '2022-07-01' }]),
    postLine('programme', 'FB 9', [{ fte: 200, from: '2022-09-01' }]),
    postLine('programme', 'Ausbildung', [{ fte: 200, from: '2022-09-01' }]),
  ]),
  '1.4': {
    text: 'Für diese Stellen fallen {{p22}} im Jahr 2022 und {{p23}} im Jahr 2023 an.',
    values: [euros('p22', 1_011_700), euros('p23', 1_266_500)],
    effects: [
      personnel('personnel', 'Digitalisierung', 'p22', 2022),
      personnel('personnel', 'Digitalisierung', 'p23', 2023),
    ],
  },
  '1.5': {
    text: '{{frueh}} werden schon besetzt, bevor der Doppelhaushalt verabschiedet ist. Dafür werden 2021 rund {{p21}} überplanmäßig bewilligt und aus höheren Gewerbesteuererträgen gedeckt.',
    values: [fte('frueh', 800), euros('p21', 100_000)],
    effects: [
      { kind: 'total', valueId: 'frueh', group: 'early', of: ['programme'], years: [], counts: 'earlyPosts' },
      expense({
        valueId: 'p21',
        year: 2021,
        sort: 'personnel',
        recurrence: 'oneOff',
        instrument: 'overPlan',
        cover,
        sheet: { group: 'personnel', label: 'Vorgezogene Besetzung' },
      }),
    ],
  },
  '1.6': {
    text: 'Verträge über {{ve}}, die der Doppelhaushalt 2022/2023 bezahlt, dürfen noch 2021 geschlossen werden; in dieser Höhe wird die Verwaltung überplanmäßig zu Verpflichtungen ermächtigt.',
    values: [euros('ve', 1_100_000)],
    effects: [commitment('ve', 'Digitalisierung')],
  },
});

const kindergartens = section('decides', {
  '2': 'Stadtteil- und Familienzentren und städtische Kitas kommen zur städtischen IT:',
  '2.1': {
    text: programmeText,
    values: [euros('plan', 1_908_000), euros('vorschau', 990_000)],
    effects: [sumOf('plan', 'migration', [2022, 2023]), sumOf('vorschau', 'migration', [2024, 2025])],
  },
  ...numbered('2.1', [
    migration('Infrastruktur', 30_000, 388_000, 380_000, 210_000, 210_000),
    migration('Citrix', 0, 765_000, 205_000, 205_000, 205_000),
    migration('Verwaltung mobiler Geräte', 0, 20_000, 50_000, 80_000, 80_000),
    migration('WLAN Kitas', 0, 10_000, 90_000, 0, 0),
  ]),
  '2.2': {
    text: 'Davon werden {{sofort}} für 2021 überplanmäßig bewilligt und aus höheren Gewerbesteuererträgen gedeckt.',
    values: [euros('sofort', 30_000)],
    effects: [sumOf('sofort', 'migration', [2021])],
  },
  '2.3': {
    text: 'Der Stellenplan 2022/2023 wächst dafür um weitere {{stellen}}; sie kosten {{p22}} im Jahr 2022 und {{p23}} im Jahr 2023:',
    values: [fte('stellen', 360), euros('p22', 119_000), euros('p23', 238_000)],
    effects: [
      postsOf('stellen', 'migration'),
      personnel('personnel', 'Migration', 'p22', 2022),
      personnel('personnel', 'Migration', 'p23', 2023),
    ],
  },
  ...numbered('2.3', [postLine('migration', 'DigIT', [{ fte: 360, from: '2022-07-01' }])]),
  '2.4': {
    text: 'Auch hierfür dürfen noch 2021 Verträge zu Lasten des Doppelhaushalts geschlossen werden, über {{ve}}.',
    values: [euros('ve', 1_200_000)],
    effects: [commitment('ve', 'Migration')],
  },
});

const overview = section('acknowledges', {
  '3': 'Der Gemeinderat nimmt zur Kenntnis:',
  '3.1': {
    text: 'Der Aufwand ohne Personal sinkt von {{hoch}} in den Jahren 2022/23 auf {{danach}} in den Jahren 2024/25; von 2021 bis 2025 sind es {{alles}}.',
    values: [euros('hoch', 6_835_000), euros('danach', 4_863_000), euros('alles', 11_698_000)],
    effects: [
      sumOf('hoch', 'all', [2022, 2023]),
      sumOf('danach', 'all', [2024, 2025]),
      sumOf('alles', 'all', [2021, 2022, 2023, 2024, 2025]),
    ],
  },
  '3.2': {
    text: 'Beide Vorhaben brauchen zusammen {{stellen}}, die im Jahr 2023 {{p23}} kosten.',
    values: [fte('stellen', 2550), euros('p23', 1_504_500)],
    effects: [postsOf('stellen', 'all'), sumOf('p23', 'personnel', [2023])],
  },
});

/**
 * Paper 201/21 with the lines of its table as items, so that a motion can change each of them. What item 3.1 says of
 * 2022/23 is wrong in the paper itself: the sum contains 2021.
 */
export const textAsFiled: readonly Item[] = [...programme, ...kindergartens, ...overview];
