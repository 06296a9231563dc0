import type { IsoDate } from '#kernel';
import type { CostObjectParts, CoverSource, PlanLineReference } from './money-place.ts';

/**
 * What a value does to the budget or the establishment plan, or what it says about other values. The figure itself is the
 * value's: it is never repeated here.
 */
export type Effect = BudgetEffect | PostsEffect | CommitmentEffect | TotalEffect;

/** Where a figure stands in the paper's own table: under which heading, on which line. */
export interface SheetLine {
  readonly group: string;
  readonly label: string;
}

/** Haushaltswirkung of an amount. */
export interface BudgetEffect {
  readonly kind: 'budget';
  readonly valueId: string;
  /** Haushaltsjahr. */
  readonly year: number;
  readonly direction: 'expense' | 'revenue';
  /** `operatingOrCapital`: the paper names both in one figure (Sach- und Investitionsmittel) and does not part them. */
  readonly sort: 'operating' | 'capital' | 'personnel' | 'operatingOrCapital';
  /** Amt or Dezernat that gets or gives the money, as printed, e.g. "Dezernat II/15". */
  readonly department: string;
  /** Produkt or account; null when the paper names none. */
  readonly costObject: string | null;
  /** Haushaltsstelle in its parts. */
  readonly parts?: CostObjectParts;
  readonly recurrence: 'oneOff' | 'recurring';
  /**
   * Last year of something recurring, not before `year`; absent: it runs as far as the plan of its first year looks, or until
   * a later figure of the same line takes its place. Of its later years only those of the same budget are granted.
   */
  readonly runsUntil?: number;
  readonly instrument: 'addition' | 'overPlan' | 'offPlan' | 'transfer';
  /** `inAdvance`: may be spent before the budget plan is approved (vorab freigegeben), until the approval is recorded. */
  readonly release: 'withPlan' | 'inAdvance';
  readonly conditions: readonly Condition[];
  readonly sheet?: SheetLine;
  /**
   * A year of the medium-term financial plan (Finanzplanung, § 85 GemO BW, § 101 HGO): announced, never granted by this
   * resolution. Absent: a year of a budget, one or both of a biennial one.
   */
  readonly horizon?: 'financialPlan';
  /** Deckung, as printed: where the money comes from. */
  readonly cover?: string;
  /** The same as a link, so that no cover is spent twice. */
  readonly coverFrom?: CoverSource;
  /** The line of the budget plan that the money is taken from: never more than is left of it. Expense only. */
  readonly line?: PlanLineReference;
  /** Sperrvermerk: granted, but not to be spent until the plan's books say it is lifted; the wording of the note. */
  readonly blockingNote?: string;
  /** brutto, netto; absent when the paper does not say. */
  readonly tax?: 'gross' | 'net';
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
   * net zero; `quotaRaised` lifts the personnel cost quota (Personalkontingent) and is no post at all; `moved`
   * (Stellenverlagerung) goes from `department` to `toDepartment`, net zero.
   */
  readonly movement: 'created' | 'converted' | 'abolished' | 'quotaRaised' | 'moved';
  /** Where moved posts go; of these alone, and never where they are already. */
  readonly toDepartment?: string;
  readonly sheet?: SheetLine;
  /** Vorgezogene Besetzung: may be filled before the plan that creates it is in force. */
  readonly early?: boolean;
  /** kw-Vermerk (künftig wegfallend): not filled again once it is vacant. */
  readonly dueToLapse?: boolean;
  readonly parts?: CostObjectParts;
}

/**
 * Verpflichtungsermächtigung (§ 102 HGO, § 86 GemO BW): leave to sign in `year` for money of later years. It is no money of
 * its own, so it counts in no sum: what it pays stands in the years it is payable.
 */
export interface CommitmentEffect {
  readonly kind: 'commitment';
  readonly valueId: string;
  readonly year: number;
  readonly department: string;
  readonly costObject: string | null;
  /** The years in which it may fall due. */
  readonly payable: readonly number[];
  readonly parts?: CostObjectParts;
  readonly sheet?: SheetLine;
  readonly cover?: string;
}

/** A sum that the paper declares. It grants nothing; it is there to be checked against the lines it is the sum of. */
export interface TotalEffect {
  readonly kind: 'total';
  readonly valueId: string;
  /** What the paper calls the sum; that of a group when it sums up one. */
  readonly group: string;
  /** The groups of the sheet that it claims to contain. */
  readonly of: readonly string[];
  /** The years it claims to be of; empty for posts. */
  readonly years: readonly number[];
  /** `earlyPosts`: only those that are filled early. */
  readonly counts: 'amounts' | 'posts' | 'earlyPosts';
}

/** A fact that must come true first, or a rule that limits the spending (Bedingung). */
export type Condition = 'planApproval' | 'provisionalManagement';
