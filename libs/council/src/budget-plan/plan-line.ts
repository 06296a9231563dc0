import type { IsoDate } from '#kernel';
import type { BudgetEffect } from '../resolution/text/effect.ts';
import type { CostObjectParts, GrantReference } from '../resolution/text/money-place.ts';

/** Ansatz: what the plan has for one purpose in one year. */
export interface PlanLine {
  /** Unique in its plan, whatever the year. */
  readonly lineId: string;
  readonly year: number;
  readonly label: string;
  readonly direction: BudgetEffect['direction'];
  readonly sort: BudgetEffect['sort'];
  /** As printed, e.g. "Dezernat II/15". */
  readonly department: string;
  /** Produkt or account as printed; null when the plan names none. */
  readonly costObject: string | null;
  readonly parts?: CostObjectParts;
  /** Integer cents, never negative: direction says which way the money goes. */
  readonly amountCents: number;
}

/** Posts (Stellen) that the establishment plan (Stellenplan) has already, apart from what resolutions add. */
export interface PlanPosts {
  /** Unique in its plan. */
  readonly postsId: string;
  /** Fiscal year under which the draft lists them; they are in force in every year between `from` and `until`. */
  readonly year?: number;
  readonly label: string;
  readonly department: string;
  /** Integer hundredths. */
  readonly fteHundredths: number;
  /** Null: since ever. */
  readonly from: IsoDate | null;
  /** Null: permanent. */
  readonly until: IsoDate | null;
  /** kw-Vermerk. */
  readonly dueToLapse: boolean;
}

/** One entry of a change list: an amount set anew, or a line that the baseline does not have. */
export type LineChange =
  | { readonly kind: 'set'; readonly lineId: string; readonly amountCents: number }
  | { readonly kind: 'added'; readonly line: PlanLine };

/** What is released or blocked: a line of the plan, or the money that an item of a resolution grants. */
export type MoneyTarget =
  { readonly kind: 'line'; readonly lineId: string } | ({ readonly kind: 'grant' } & GrantReference);

/** Entnahme: what one effect of a resolution takes from a line, or from another effect that covers it. */
export interface Draw {
  readonly source: MoneyTarget;
  /** `expense`: the line pays it; `cover`: the source makes it up. */
  readonly purpose: 'expense' | 'cover';
  readonly itemId: string;
  readonly valueId: string;
  readonly amountCents: number;
}
