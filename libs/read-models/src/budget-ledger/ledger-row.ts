import type { Booking, LedgerMovement } from '#council/events';
import type { JsonObject, JsonValue } from '#kernel';

/** What is null in the table is left out of a line, which spares most of its length. */
export const lineOf = (cells: Readonly<Record<string, JsonValue>>): JsonObject =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));

const figureOf = (movement: LedgerMovement): Readonly<Record<string, JsonValue>> =>
  movement.kind === 'posts'
    ? {
        valid_from: movement.validFrom,
        valid_until: movement.validUntil,
        movement: movement.movement,
        early: movement.early,
        due_to_lapse: movement.dueToLapse,
        fte_hundredths: movement.fteHundredths,
        needed_fte_hundredths: movement.neededFteHundredths,
      }
    : {
        year: movement.year,
        cost_object: movement.costObject,
        sort: movement.sort,
        direction: movement.direction,
        line_plan_id: movement.line?.planId ?? null,
        line_id: movement.line?.lineId ?? null,
        amount_cents: movement.amountCents,
      };

/** A line of the table; `vote` is the place of the vote in the list of its event. */
export const rowOf = (
  { movement, asOfFrom, asOfUntil }: Booking,
  { ordinal, vote }: { readonly ordinal: number; readonly vote: number | null },
): JsonObject => {
  const { position, occurredOn, recordedAt, cause, valueId, department, from, to, kind } = movement;
  return lineOf({
    position: String(position),
    ordinal,
    occurred_on: occurredOn,
    recorded_at: recordedAt,
    as_of_from: asOfFrom,
    as_of_until: asOfUntil,
    event_id: cause.eventId,
    event_type: cause.eventType,
    resolution_id: cause.resolutionId,
    paper: cause.paper,
    item_id: cause.itemId,
    item: cause.item,
    amendment_id: cause.amendmentId,
    mover: cause.mover === null ? null : { ...cause.mover },
    body: cause.body,
    vote,
    value_id: valueId,
    department,
    from_status: from,
    to_status: to,
    kind,
    ...figureOf(movement),
  });
};
