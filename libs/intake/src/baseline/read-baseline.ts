import type { PlanLine, PlanPosts } from '#council/events';
import type { IsoDate } from '#kernel';
import { isIsoDate } from '#kernel';
import { baselineText } from './baseline-text.ts';
import type { Columns } from './columns.ts';
import { columnsOf } from './columns.ts';
import type { BaselineSigns, BaselineUnit } from './read-figure.ts';
import { readCents, readHundredths } from './read-figure.ts';
import type { ReadRows } from './place-in-file.ts';
import { placeIn } from './place-in-file.ts';
import { readTable } from './read-table.ts';
import type { BaselinePlace } from './unreadable-baseline.ts';
import { UnreadableBaseline } from './unreadable-baseline.ts';

export interface BaselineTerms {
  readonly unit: BaselineUnit;
  readonly signs: BaselineSigns;
}

/** The lines and the posts of a draft plan, in the order of the file. */
export interface Baseline {
  readonly lines: readonly PlanLine[];
  readonly posts: readonly PlanPosts[];
}

type Kind = Pick<PlanLine, 'direction' | 'sort'>;

/** Art of a row; `Stellen` is a row of the establishment plan. */
const kinds: Readonly<Record<string, Kind>> = {
  Aufwand: { direction: 'expense', sort: 'operating' },
  Personal: { direction: 'expense', sort: 'personnel' },
  Investition: { direction: 'expense', sort: 'capital' },
  Ertrag: { direction: 'revenue', sort: 'operating' },
  Einzahlung: { direction: 'revenue', sort: 'capital' },
};
const postsKind = 'Stellen';

const kindOf = (columns: Columns): Kind | 'posts' => {
  const word = columns.text('Art');
  if (word === postsKind) return 'posts';
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (kind !== undefined) return kind;
  const expected = `one of ${[...Object.keys(kinds), postsKind].join(', ')}`;
  throw new UnreadableBaseline('KIND_UNKNOWN', columns.place('Art'), { found: word, expected });
};

const yearOf = (columns: Columns): number => {
  const found = columns.text('Jahr');
  if (/^\d{4}$/.test(found)) return Number(found);
  throw new UnreadableBaseline('YEAR_MALFORMED', columns.place('Jahr'), { found, expected: 'a year such as 2024' });
};

const dayOf = (columns: Columns, name: 'von' | 'bis'): IsoDate | null => {
  const found = columns.optional(name);
  if (found === null) return null;
  const day = found.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');
  if (isIsoDate(day)) return day;
  const expected = 'a day such as 31.12.2024';
  throw new UnreadableBaseline('DAY_MALFORMED', columns.place(name), { found, expected });
};

const departmentOf = (columns: Columns): string => {
  const directorate = columns.optional('Dezernat');
  const department = columns.text('Amt');
  return directorate === null ? department : `Dezernat ${directorate}/${department}`;
};

const partsOf = (columns: Columns): Pick<PlanLine, 'parts'> => {
  const named = Object.entries({
    directorate: columns.optional('Dezernat'),
    department: columns.optional('Amt'),
    subBudget: columns.optional('Teilhaushalt'),
    product: columns.optional('Produkt'),
    account: columns.optional('Konto'),
  }).filter(([, name]) => name !== null);
  return { parts: Object.fromEntries(named) };
};

const lineOf = (columns: Columns, kind: Kind, terms: BaselineTerms): PlanLine => ({
  lineId: columns.text('Position'),
  year: yearOf(columns),
  label: columns.text('Bezeichnung'),
  ...kind,
  department: departmentOf(columns),
  costObject: columns.optional('Produkt') ?? columns.optional('Konto'),
  ...partsOf(columns),
  amountCents: readCents(columns.text('Betrag'), columns.place('Betrag'), { ...terms, direction: kind.direction }),
});

const postsOf = (columns: Columns): PlanPosts => ({
  postsId: columns.text('Position'),
  year: yearOf(columns),
  label: columns.text('Bezeichnung'),
  department: departmentOf(columns),
  fteHundredths: readHundredths(columns.text('Betrag'), columns.place('Betrag')),
  from: dayOf(columns, 'von'),
  until: dayOf(columns, 'bis'),
  dueToLapse: columns.optional('kw') !== null,
});

/** An id comes once among the lines and once among the posts. */
const requireOnce = (seen: Set<string>, id: string, columns: Columns): void => {
  if (seen.has(id)) {
    const expected = 'an id that no row above has';
    throw new UnreadableBaseline('ID_REPEATED', columns.place('Position'), { found: id, expected });
  }
  seen.add(id);
};

/** A baseline, and where in its file each of its fields stands. */
export interface BaselineFile {
  readonly baseline: Baseline;
  /** By the pointer with which the council names a field, `/lines/3/year`; null for what is in no row. */
  readonly placeOf: (pointer: string) => BaselinePlace | null;
}

/**
 * Ansätze einlesen: a CSV file in UTF-8 with semicolons and German decimals, headed `Position;Jahr;Art;Amt;Bezeichnung;Betrag`
 * in any order, besides which may stand `Dezernat;Teilhaushalt;Produkt;Konto;von;bis;kw`. All or nothing.
 *
 * @throws UnreadableBaseline naming line and column.
 */
export const readBaselineFile = (bytes: Uint8Array, terms: BaselineTerms): BaselineFile => {
  const [heading, ...rows] = readTable(baselineText(bytes));
  const lines: PlanLine[] = [];
  const posts: PlanPosts[] = [];
  const read: ReadRows = { lines: [], posts: [] };
  const seen = { lines: new Set<string>(), posts: new Set<string>() };
  const columnsIn = columnsOf(heading);
  for (const row of rows) {
    const columns = columnsIn(row);
    const kind = kindOf(columns);
    if (kind === 'posts') posts.push(postsOf(columns));
    else lines.push(lineOf(columns, kind, terms));
    const list = kind === 'posts' ? 'posts' : 'lines';
    read[list].push(columns);
    requireOnce(seen[list], columns.text('Position'), columns);
  }
  return { baseline: { lines, posts }, placeOf: (pointer) => placeIn(read, pointer) };
};

/** What `readBaselineFile` reads, without the places. */
export const readBaseline = (bytes: Uint8Array, terms: BaselineTerms): Baseline =>
  readBaselineFile(bytes, terms).baseline;
