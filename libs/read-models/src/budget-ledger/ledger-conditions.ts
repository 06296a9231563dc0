import type { LedgerFilter } from '#council/events';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';

/** Posts that are in force in the year, by the years of their first and last day. */
const postsOf = (year: number): RawBuilder<boolean> =>
  sql<boolean>`(kind = 'posts' and (valid_from is null or valid_from <= ${`${year}-12-31`})
    and (valid_until is null or valid_until >= ${`${year}-01-01`}))`;

const when = <Asked>(
  asked: Asked | undefined,
  condition: (asked: Asked) => RawBuilder<boolean>,
): readonly RawBuilder<boolean>[] => (asked === undefined ? [] : [condition(asked)]);

/** The same rule as `isAskedFor` of the council, in the words of the database. */
export const ledgerConditions = (filter: LedgerFilter): readonly RawBuilder<boolean>[] => [
  ...when(filter.resolutionId, (asked) => sql<boolean>`resolution_id = ${asked}`),
  ...when(filter.year, (asked) => sql<boolean>`(year = ${asked} or ${postsOf(asked)})`),
  ...when(filter.costObject, (asked) => sql<boolean>`cost_object = ${asked}`),
  ...when(filter.kind, (asked) => sql<boolean>`kind = ${asked}`),
  ...when(filter.status, (asked) => sql<boolean>`(from_status = ${asked} or to_status = ${asked})`),
  ...when(filter.department, (asked) => sql<boolean>`department = ${asked}`),
  ...when(filter.cause, (asked) => sql<boolean>`event_type = ${asked}`),
  ...when(filter.amendmentId, (asked) => sql<boolean>`amendment_id = ${asked}`),
];
