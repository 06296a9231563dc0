import type { Column } from '../engine/page-table.ts';
import type { StoredProjection } from '../engine/stored-projection.ts';

/** Days are compared as they are written, letter by letter. */
const day = (name: string): Column => ({ name, type: 'text collate "C"', given: 'text' });

const texts = (...names: readonly string[]): readonly Column[] => names.map((name) => ({ name, type: 'text' }));

export const ledgerTable: StoredProjection['table'] = {
  name: 'budget_ledger',
  columns: [
    { name: 'votes', type: 'json' },
    { name: 'plan_id', type: 'text' },
  ],
  indexes: ['(plan_id) where plan_id is not null'],
};

/** One line for each movement, and for the posts of a plan, which are no movements and have no paper. */
export const movementTable: NonNullable<StoredProjection['lineTable']> = {
  name: 'budget_movement',
  columns: [
    { name: 'position', type: 'bigint' },
    { name: 'ordinal', type: 'integer' },
    day('occurred_on'),
    ...texts('recorded_at'),
    day('as_of_from'),
    day('as_of_until'),
    ...texts('event_id', 'event_type', 'resolution_id', 'paper', 'item_id', 'item', 'amendment_id'),
    { name: 'mover', type: 'json' },
    ...texts('body'),
    { name: 'vote', type: 'integer' },
    ...texts('value_id', 'department', 'from_status', 'to_status', 'kind'),
    { name: 'year', type: 'integer' },
    ...texts('cost_object', 'sort', 'direction', 'line_plan_id', 'line_id'),
    { name: 'amount_cents', type: 'bigint' },
    day('valid_from'),
    day('valid_until'),
    ...texts('movement'),
    { name: 'early', type: 'boolean' },
    { name: 'due_to_lapse', type: 'boolean' },
    { name: 'fte_hundredths', type: 'bigint' },
    { name: 'needed_fte_hundredths', type: 'bigint' },
    { name: 'plan_years', type: 'integer[]' },
  ],
  indexes: [
    '(position, ordinal)',
    '(resolution_id, position)',
    '(year, position)',
    '(department, position)',
    '(cost_object, position)',
    `(kind, position) where kind in ('posts', 'planned')`,
  ],
};
