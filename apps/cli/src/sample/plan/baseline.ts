import type { PlanLine, PlanPosts } from '#council/events';

const department = 'Fachbereich Digitalisierung und IT';

type Figures = Partial<PlanLine> & { readonly euros: number };

const line = (lineId: string, year: number, label: string, { euros, ...more }: Figures): PlanLine => ({
  lineId: `${lineId}-${year}`,
  year,
  label,
  direction: 'expense',
  sort: 'operating',
  department,
  costObject: null,
  amountCents: euros * 100,
  ...more,
});

const product = '11.24 Informationstechnik';
const capital = { sort: 'capital', costObject: product } as const;
const revenue = { direction: 'revenue', department: 'Fachbereich Finanzen', costObject: '61.10 Steuern' } as const;

const ofYear = (year: number): readonly PlanLine[] => [
  line('it-betrieb', year, 'Betrieb der Informationstechnik', { euros: 480_000, costObject: product }),
  line('it-beschaffung', year, 'Beschaffung von Geräten', { euros: 260_000, ...capital }),
  line('fortbildung', year, 'Fortbildung', { euros: 35_000, costObject: '11.21 Personalwesen' }),
  line('gewerbesteuer', year, 'Gewerbesteuer', { euros: 52_000_000, ...revenue }),
];

/** Invented: the paper does not show what the budget had before. */
export const baselineLines: readonly PlanLine[] = [...ofYear(2022), ...ofYear(2023)];

const post = (postsId: string, label: string, fteHundredths: number, more: Partial<PlanPosts> = {}): PlanPosts => ({
  ...{ postsId, label, department, fteHundredths, from: null, until: null, dueToLapse: false },
  ...more,
});

export const baselinePosts: readonly PlanPosts[] = [
  post('it-leitung', 'Leitung', 100),
  post('it-system', 'Systemverwaltung', 450),
  post('it-projekt', 'Projektstelle Netzumbau', 100, { dueToLapse: true }),
];
