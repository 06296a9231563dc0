import type { IsoDate } from '#kernel';

/** What a value does to the budget or the establishment plan. The figure itself is the value's: it is never repeated here. */
export type Effect = BudgetEffect | PostsEffect;

/** Haushaltswirkung of an amount. */
export interface BudgetEffect {
  readonly kind: 'budget';
  readonly valueId: string;
  /** Haushaltsjahr. */
  readonly year: number;
  readonly direction: 'expense' | 'revenue';
  readonly sort: 'operating' | 'capital' | 'personnel';
  /** Amt or Dezernat that gets or gives the money, as printed, e.g. "Dezernat II/15". */
  readonly department: string;
  /** Produkt or account; null when the paper names none. */
  readonly costObject: string | null;
  readonly recurrence: 'oneOff' | 'recurring';
  readonly instrument: 'addition' | 'overPlan' | 'offPlan' | 'transfer';
  /** `inAdvance`: may be spent before the budget plan is approved (vorab freigegeben), until the approval is recorded. */
  readonly release: 'withPlan' | 'inAdvance';
  readonly conditions: readonly Condition[];
}

/** Stellenwirkung of a number of posts. */
export interface PostsEffect {
  readonly kind: 'posts';
  readonly valueId: string;
  readonly department: string;
  readonly from: IsoDate | null;
  /** Null: permanent. */
  readonly until: IsoDate | null;
  /**
   * `created` and `abolished` change the number of posts; `converted` (Umwidmung) meets the need from posts that exist,
   * net zero; `quotaRaised` lifts the personnel cost quota (Personalkontingent) and is no post at all.
   */
  readonly movement: 'created' | 'converted' | 'abolished' | 'quotaRaised';
}

/** A fact that must come true first, or a rule that limits the spending (Bedingung). */
export type Condition = 'planApproval' | 'provisionalManagement';
