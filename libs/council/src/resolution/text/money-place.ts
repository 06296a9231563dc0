/**
 * Haushaltsstelle in its parts, as far as the paper names them. The printed words stand beside it (`department`,
 * `costObject`): two papers may print one place in two ways.
 */
export interface CostObjectParts {
  /** Dezernat. */
  readonly directorate?: string;
  /** Amt. */
  readonly department?: string;
  /** Teilhaushalt. */
  readonly subBudget?: string;
  /** Produkt. */
  readonly product?: string;
  /** Sachkonto. */
  readonly account?: string;
}

/** A line (Ansatz) of a budget plan. */
export interface PlanLineReference {
  readonly planId: string;
  readonly lineId: string;
}

/** Money or posts that an item of a resolution grants: one effect, told by the value it hangs on. */
export interface GrantReference {
  readonly resolutionId: string;
  readonly itemId: string;
  readonly valueId: string;
}

/**
 * Deckung, linked: a line that is spent less, or what another effect saves or brings. `planId` of an effect is the plan
 * in whose books it is kept that the cover is spent once.
 */
export type CoverSource =
  | ({ readonly kind: 'line' } & PlanLineReference)
  | ({ readonly kind: 'effect'; readonly planId: string } & GrantReference);
