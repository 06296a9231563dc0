import type { AmountValue, BudgetEffect, Effect, FiledPackage, PostsEffect, PostsValue, Value } from '#council/events';
import { isoDate } from '#kernel';
import { measuresOfMotion3004 } from './measures.ts';

const department = 'Referat AKR';
const years = [2024, 2025] as const;

type Year = (typeof years)[number];
type TwoYears = readonly [y2024: number, y2025: number];

/** One column of the table. Money in thousand euro, posts in hundredths, as printed. */
interface Row {
  readonly money: TwoYears;
  readonly posts: TwoYears;
  readonly declaredPosts: number;
  readonly personnel: TwoYears;
}

const inYear = (figures: TwoYears, year: Year): number => (year === 2024 ? figures[0] : figures[1]);

const thousands = (valueId: string, figure: number): AmountValue => ({
  kind: 'amount',
  valueId,
  amountCents: figure * 1_000 * 100,
});

const fte = (valueId: string, fteHundredths: number): PostsValue => ({ kind: 'posts', valueId, fteHundredths });

const money = (valueId: string, year: Year, sort: BudgetEffect['sort']): BudgetEffect => ({
  kind: 'budget',
  valueId,
  year,
  direction: 'expense',
  sort,
  department,
  costObject: null,
  recurrence: 'oneOff',
  instrument: 'addition',
  release: 'withPlan',
  conditions: [],
});

const created = (valueId: string, year: Year): PostsEffect => ({
  kind: 'posts',
  valueId,
  department,
  from: isoDate(`${year}-01-01`),
  until: null,
  movement: 'created',
});

const valuesOf = (row: Row): readonly Value[] => [
  ...years.flatMap((year): readonly Value[] => [
    thousands(`mittel-${year}`, inYear(row.money, year)),
    fte(`stellen-${year}`, inYear(row.posts, year)),
    thousands(`personal-${year}`, inYear(row.personnel, year)),
  ]),
  fte('stellen', row.declaredPosts),
];

const effectsOf = (label: string): readonly Effect[] => [
  ...years.flatMap((year): readonly Effect[] => [
    money(`mittel-${year}`, year, 'operatingOrCapital'),
    created(`stellen-${year}`, year),
    money(`personal-${year}`, year, 'personnel'),
  ]),
  { kind: 'total', valueId: 'stellen', group: label, of: [label], years: [], counts: 'posts' },
];

const text = `${years
  .map(
    (year) =>
      `${year}: {{mittel-${year}}} für Sachmittel und Investitionen, {{stellen-${year}}}, Personal {{personal-${year}}}`,
  )
  .join('. ')}. Stellen zusammen: {{stellen}}.`;

type Naming = Pick<FiledPackage, 'label' | 'title' | 'answers'> & Partial<FiledPackage>;

const packageOf = (naming: Naming, row: Row): FiledPackage => ({
  kind: 'quantified',
  complementOf: null,
  text,
  values: valuesOf(row),
  effects: effectsOf(naming.label),
  measures: [],
  ...naming,
});

const greens = (point: string) => [{ motion: '1014/2023', point }];

/** The five packages of the table. The posts of the fifth are declared wrong in the paper itself. */
export const packages: readonly FiledPackage[] = [
  packageOf(
    { label: '1', title: 'Grüne Liste', answers: greens('1') },
    { money: [24_500, 24_500], posts: [1500, 1500], declaredPosts: 3000, personnel: [750, 2_250] },
  ),
  packageOf(
    {
      label: '2',
      title: 'Sechzig Maßnahmen der SPD',
      kind: 'enumerated',
      answers: [{ motion: '3004/2023', point: null }],
      measures: measuresOfMotion3004,
    },
    { money: [34_546, 33_799], posts: [13_835, 100], declaredPosts: 13_935, personnel: [8_597, 12_964] },
  ),
  packageOf(
    { label: '3', title: 'Rund 130 Stellen nach PULS', answers: [{ motion: '5072/2023', point: null }] },
    { money: [36_736, 39_798], posts: [13_000, 0], declaredPosts: 13_000, personnel: [7_852, 11_778] },
  ),
  packageOf(
    { label: '4', title: 'Erstes Paket der Grünen', answers: greens('2') },
    { money: [41_291, 48_471], posts: [17_900, 100], declaredPosts: 18_000, personnel: [10_636, 16_022] },
  ),
  packageOf(
    { label: '5', title: 'Was Paket 4 auslässt', kind: 'complement', complementOf: '4', answers: greens('2') },
    { money: [3_194, 3_636], posts: [3225, 1050], declaredPosts: 4375, personnel: [2_352, 3_490] },
  ),
];
