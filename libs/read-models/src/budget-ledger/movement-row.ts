import type { BudgetStatus, LedgerMovement, MoneyMovement, PostsMovement } from '#council/events';
import type { ColumnType } from 'kysely';

/** 64-bit numbers come as text, because they may be larger than a number holds. */
type BigInteger = ColumnType<string>;

/** A line of the ledger's table as queries see it. Of posts the columns of money are null, and the other way round. */
export interface MovementTableRow {
  readonly key: string;
  readonly position: BigInteger;
  readonly ordinal: number;
  readonly occurred_on: LedgerMovement['occurredOn'];
  readonly recorded_at: LedgerMovement['recordedAt'];
  readonly as_of_from: string;
  readonly as_of_until: string | null;
  readonly event_id: LedgerMovement['cause']['eventId'];
  readonly event_type: LedgerMovement['cause']['eventType'];
  /** Null of the posts of a plan, as the four below. */
  readonly resolution_id: string;
  readonly paper: string;
  readonly item_id: string;
  readonly item: string;
  readonly amendment_id: string | null;
  readonly mover: LedgerMovement['cause']['mover'];
  readonly body: string | null;
  readonly value_id: string;
  readonly department: string;
  readonly from_status: BudgetStatus | null;
  readonly to_status: BudgetStatus | null;
  readonly kind: LedgerMovement['kind'] | 'planned';
  readonly year: number;
  readonly cost_object: string;
  readonly sort: MoneyMovement['sort'];
  readonly direction: MoneyMovement['direction'];
  readonly line_plan_id: string | null;
  readonly line_id: string | null;
  readonly amount_cents: BigInteger;
  readonly valid_from: PostsMovement['validFrom'];
  readonly valid_until: PostsMovement['validUntil'];
  readonly movement: PostsMovement['movement'];
  readonly early: boolean;
  readonly due_to_lapse: boolean;
  readonly fte_hundredths: BigInteger;
  readonly needed_fte_hundredths: BigInteger;
  readonly plan_years: readonly number[] | null;
}

/** What one event booked, as queries see it. */
export interface LedgerTableRow {
  readonly key: string;
  readonly view: object;
  readonly votes: readonly object[];
  readonly plan_id: string | null;
}
