import type { EventId, Instant, IsoDate, Position } from '#kernel';
import type { CouncilEventType } from '../council-event.ts';
import type { BudgetStatus } from '../budget/budget-state.ts';
import type { MoneyKind } from '../budget/sheet-lines.ts';
import type { Mover } from '../resolution/amendment/operation.ts';
import type { BudgetEffect, PostsEffect } from '../resolution/text/effect.ts';
import type { PlanLineReference } from '../resolution/text/money-place.ts';
import type { Vote } from '../voting/vote.ts';

/** Why money or posts moved. */
export interface LedgerCause {
  readonly eventId: EventId;
  readonly eventType: CouncilEventType;
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly resolutionId: string;
  readonly itemId: string;
  /** As printed; of an item that is gone from the text its id. */
  readonly item: string;
  /** The amendment that did it; null when the paper itself, its decision or the plan did. */
  readonly amendmentId: string | null;
  readonly mover: Mover | null;
  /** The body that voted; null when nobody did. */
  readonly body: string | null;
  readonly vote: Vote | null;
}

interface Entry {
  readonly position: Position;
  readonly occurredOn: IsoDate;
  readonly recordedAt: Instant;
  readonly cause: LedgerCause;
  /** The value of the item that the money or the posts hang on. */
  readonly valueId: string;
  readonly department: string;
  /** Null: it was nowhere before, or is nowhere after. */
  readonly from: BudgetStatus | null;
  readonly to: BudgetStatus | null;
}

export interface MoneyMovement extends Entry {
  readonly kind: MoneyKind;
  readonly year: number;
  /** As the paper names it; the department where it names none. */
  readonly costObject: string;
  readonly sort: BudgetEffect['sort'];
  readonly direction: BudgetEffect['direction'];
  /** The line of the budget plan it is taken from; null when the paper names none. */
  readonly line: PlanLineReference | null;
  /** Integer cents, always more than nothing: what leaves `from` and comes to `to`. */
  readonly amountCents: number;
}

export interface PostsMovement extends Entry {
  readonly kind: 'posts';
  /** When the posts are in force; null: since ever, for good. */
  readonly validFrom: IsoDate | null;
  readonly validUntil: IsoDate | null;
  readonly movement: PostsEffect['movement'];
  /** Vorgezogene Besetzung. */
  readonly early: boolean;
  /** kw-Vermerk. */
  readonly dueToLapse: boolean;
  /** Hundredths; negative for posts that are taken away, in `from` as in `to`; nothing for converted ones. */
  readonly fteHundredths: number;
  /** Recognised need, however it is met: of created and of converted posts. */
  readonly neededFteHundredths: number;
}

/** Buchung: one movement of the budget ledger (Haushaltsjournal). */
export type LedgerMovement = MoneyMovement | PostsMovement;
