import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

import type { Audience } from '../paper/audience.ts';
import type { PaperStatus } from '../paper/paper-status.ts';
import { paperStatuses } from '../paper/paper-status.ts';
import { visibleTo } from '../paper/visible-to.ts';
import { atOneMoment } from '../at-one-moment.ts';
import { shownPosition } from '../shown-position.ts';
import { LIVE } from '../engine/table-ddl.ts';
import type { ReadModels } from '../read-models-database.ts';
import type { SearchWord } from './search-words.ts';
import { searchWords } from './search-words.ts';

export type RegisterSort = 'paper' | 'title' | 'status' | 'date' | 'updated';

export interface RegisterFilter {
  readonly audience: Audience;
  /** Words that must all occur, in German forms, or numbers of papers and resolutions. Blank: everything. */
  readonly search?: string;
  readonly status?: PaperStatus;
  /** Lead department as printed. */
  readonly department?: string;
  /** Of the decision; of the draft while there is none. */
  readonly year?: number;
  readonly sort?: RegisterSort;
  readonly order?: 'asc' | 'desc';
  /** From 1. */
  readonly page?: number;
  /** 1 to 200. */
  readonly pageSize?: number;
}

export interface RegisterRow {
  readonly resolutionId: string;
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly status: PaperStatus;
  readonly visibility: 'public' | 'nonPublic';
  readonly resolution: { readonly number: string; readonly body: string; readonly date: string } | null;
  readonly updatedOn: string;
}

export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  /** The moment of the log the rows are of, in decimal. */
  readonly position: string;
}

const orderColumns = {
  paper: 'paper_order',
  title: 'title_order',
  status: 'status_order',
  date: 'date_order',
  updated: 'updated_order',
} as const satisfies Record<RegisterSort, string>;

/**
 * Rows and total are of one moment. Equal rows are in the order of their paper numbers, so no page shows a row of
 * another.
 */
export const registerQuery =
  (database: ReadModels) =>
  async (filter: RegisterFilter): Promise<RegisterPage> => {
    const { page = 1, pageSize = 20, sort = 'updated' } = filter;
    const { order = sort === 'updated' ? 'desc' : 'asc' } = filter;
    const conditions = sql<boolean>`${sql.join(conditionsOf(filter), and)}`;
    return atOneMoment(database, 'resolution_register', async (moment) => {
      const { total } = await moment
        .withSchema(LIVE)
        .selectFrom('resolution_register')
        .where(conditions)
        .select(({ fn }) => fn.countAll<string>().as('total'))
        .executeTakeFirstOrThrow();
      const found = await matchingRows(moment, conditions, filter.search)
        .orderBy(orderColumns[sort], order)
        .orderBy('paper_order', order)
        .orderBy('key', order)
        .limit(pageSize)
        .offset((page - 1) * pageSize)
        .execute();
      const position = await shownPosition(moment, 'resolution-register');
      return { rows: found.map(rowOf), total: Number(total), page, pageSize, position };
    });
  };

const shownColumns = [
  'key',
  'paper',
  'title',
  'department',
  'status',
  'visibility',
  'updated_on',
  'resolution_number',
  'resolution_body',
  'resolution_date',
] as const;

/** What a search finds is found before it is sorted: in the order of a page, all rows would be looked at for a rare word. */
const matchingRows = (moment: ReadModels, conditions: RawBuilder<boolean>, search: string | undefined) => {
  const columns = [...shownColumns, ...Object.values(orderColumns)] as const;
  const rows = moment.withSchema(LIVE).selectFrom('resolution_register').where(conditions).select(columns);
  return moment
    .with(search === undefined ? 'found' : (name) => name('found').materialized(), () => rows)
    .selectFrom('found')
    .select(shownColumns);
};

const and = sql` and `;

const conditionsOf = ({ audience, status, department, year, search = '' }: RegisterFilter): RawBuilder<boolean>[] => [
  visibleTo(audience),
  ...(status === undefined ? [] : [sql<boolean>`status_order = ${paperStatuses.indexOf(status)}`]),
  ...(department === undefined ? [] : [sql<boolean>`department = ${department}`]),
  ...(year === undefined ? [] : [sql<boolean>`year = ${year}`]),
  ...(search.trim() === '' ? [] : [matchesAll(searchWords(search))]),
];

/** What has no word in it matches nothing. */
const matchesAll = (words: readonly SearchWord[]): RawBuilder<boolean> =>
  words.length === 0 ? sql<boolean>`false` : sql<boolean>`search @@ (${searchQuery(words)})`;

interface FoundRow {
  readonly key: string;
  readonly paper: string;
  readonly title: string;
  readonly department: string;
  readonly status: PaperStatus;
  readonly visibility: 'public' | 'nonPublic';
  readonly updated_on: string;
  readonly resolution_number: string | null;
  readonly resolution_body: string | null;
  readonly resolution_date: string | null;
}

const rowOf = (row: FoundRow): RegisterRow => ({
  resolutionId: row.key,
  paper: row.paper,
  title: row.title,
  department: row.department,
  status: row.status,
  visibility: row.visibility,
  resolution: resolutionOf(row),
  updatedOn: row.updated_on,
});

const resolutionOf = ({ resolution_number: number, resolution_body: body, resolution_date: date }: FoundRow) =>
  number === null || body === null || date === null ? null : { number, body, date };

const searchQuery = (words: readonly SearchWord[]): RawBuilder<unknown> =>
  sql.join(
    words.map((word) => sql`(${wordQuery(word)})`),
    sql` && `,
  );

/** Words are parameters without quotes and operators, so nothing typed is ever read as one. */
const wordQuery = ({ spellings, number }: SearchWord): RawBuilder<unknown> => {
  const asText = spellings.map((spelling) => sql`to_tsquery('german', ${textTerm(spelling)})`);
  const asNumber = number === null ? [] : [sql`${`'${number}' | '${number}-':*`}::tsquery`];
  return sql.join([...asNumber, ...asText], sql` || `);
};

/** A word by its stem, also as the beginning of a longer one, as German composes them; figures only as they are. */
const textTerm = (word: string): string => (/^\p{L}{3,}$/u.test(word) ? `'${word}':*` : `'${word}'`);
