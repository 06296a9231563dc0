import type { LedgerMovement } from '#council/events';
import { position } from '#kernel';
import type { Selection } from 'kysely';

import type { ReadModelsDatabase } from '../read-models-database.ts';

/** Everything a movement is told with, but its vote. */
export const movementColumns = [
  'budget_movement.position',
  'occurred_on',
  'recorded_at',
  'event_id',
  'event_type',
  'resolution_id',
  'paper',
  'item_id',
  'item',
  'amendment_id',
  'mover',
  'body',
  'value_id',
  'department',
  'from_status',
  'to_status',
  'kind',
  'year',
  'cost_object',
  'sort',
  'direction',
  'line_plan_id',
  'line_id',
  'amount_cents',
  'valid_from',
  'valid_until',
  'movement',
  'early',
  'due_to_lapse',
  'fte_hundredths',
  'needed_fte_hundredths',
] as const;

type Row = Selection<
  ReadModelsDatabase,
  'budget_movement',
  Exclude<(typeof movementColumns)[number], 'budget_movement.position'> | 'position'
>;

type FoundMovement = Row & { readonly vote: LedgerMovement['cause']['vote'] };

const entryOf = (row: FoundMovement) => ({
  position: position(row.position),
  occurredOn: row.occurred_on,
  recordedAt: row.recorded_at,
  cause: {
    eventId: row.event_id,
    eventType: row.event_type,
    paper: row.paper,
    resolutionId: row.resolution_id,
    itemId: row.item_id,
    item: row.item,
    amendmentId: row.amendment_id,
    mover: row.mover,
    body: row.body,
    vote: row.vote,
  },
  from: row.from_status,
  to: row.to_status,
  valueId: row.value_id,
  department: row.department,
});

const lineOf = ({ line_plan_id: planId, line_id: lineId }: FoundMovement) =>
  planId === null || lineId === null ? null : { planId, lineId };

/** A line of the table as the council tells it. */
export const movementOf = (row: FoundMovement): LedgerMovement => {
  const { kind } = row;
  if (kind === 'planned') throw new Error(`Line of ${row.position}: found the posts of a plan, expected a movement.`);
  if (kind === 'posts') {
    return {
      ...entryOf(row),
      kind,
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      movement: row.movement,
      early: row.early,
      dueToLapse: row.due_to_lapse,
      fteHundredths: Number(row.fte_hundredths),
      neededFteHundredths: Number(row.needed_fte_hundredths),
    };
  }
  return {
    ...entryOf(row),
    kind,
    year: row.year,
    costObject: row.cost_object,
    sort: row.sort,
    direction: row.direction,
    line: lineOf(row),
    amountCents: Number(row.amount_cents),
  };
};
