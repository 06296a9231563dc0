import type { IsoDate } from '#kernel';
import type { GrantReference } from '../resolution/text/money-place.ts';
import type { Draw, LineChange, MoneyTarget, PlanLine, PlanPosts } from './plan-line.ts';

/** Haushaltsplan aufgestellt: a plan exists, for one fiscal year or the two of a biennial budget (Doppelhaushalt). */
export interface BudgetPlanEstablished {
  readonly type: 'BudgetPlanEstablished';
  readonly data: {
    readonly planId: string;
    readonly title: string;
    readonly fiscalYears: readonly number[];
    /** Years of the financial plan (Finanzplanung): shown beside, granted by no resolution. */
    readonly planYears: readonly number[];
  };
}

/** Haushaltsjahr belegt: no other plan can be of this year. */
export interface FiscalYearTaken {
  readonly type: 'FiscalYearTaken';
  readonly data: { readonly year: number; readonly planId: string };
}

/** Ansätze eingelesen: every line and every post of the draft plan, at once. */
export interface BaselineImported {
  readonly type: 'BaselineImported';
  readonly data: {
    readonly planId: string;
    /** Where it was read from, e.g. the name of the file. */
    readonly source: string;
    readonly lines: readonly PlanLine[];
    readonly posts: readonly PlanPosts[];
  };
}

/** Änderungsliste aufgenommen: numbered from 1, in the order in which they apply. */
export interface ChangeListRecorded {
  readonly type: 'ChangeListRecorded';
  readonly data: {
    readonly planId: string;
    readonly number: number;
    readonly title: string;
    readonly changes: readonly LineChange[];
  };
}

/** Haushaltssatzung beschlossen. */
export interface BudgetPlanAdopted {
  readonly type: 'BudgetPlanAdopted';
  readonly data: {
    readonly planId: string;
    readonly adoptedOn: IsoDate;
    /** The resolution that adopted it; null when its paper is not recorded. */
    readonly resolutionId: string | null;
  };
}

/** Haushaltsplan genehmigt by the supervisory authority (§ 97a HGO, § 81 GemO BW), wholly or in parts. */
export interface BudgetPlanApproved {
  readonly type: 'BudgetPlanApproved';
  readonly data: {
    readonly planId: string;
    /** Aufsichtsbehörde, as printed. */
    readonly authority: string;
    /** Aktenzeichen; null when unknown. */
    readonly reference: string | null;
    readonly approvedOn: IsoDate;
    readonly years: readonly number[];
    /** Lines that are not approved with it. */
    readonly exceptLineIds: readonly string[];
    /** Auflagen, in words. */
    readonly conditions: readonly string[];
  };
}

/** Vorläufige Haushaltsführung begonnen (§ 99 HGO, § 83 GemO BW). */
export interface ProvisionalManagementBegun {
  readonly type: 'ProvisionalManagementBegun';
  readonly data: { readonly planId: string; readonly year: number };
}

/** Vorläufige Haushaltsführung beendet. */
export interface ProvisionalManagementEnded {
  readonly type: 'ProvisionalManagementEnded';
  readonly data: { readonly planId: string; readonly year: number };
}

/** Mittel freigegeben: a part of a line or of a grant may be spent. */
export interface MoneyReleased {
  readonly type: 'MoneyReleased';
  readonly data: {
    readonly planId: string;
    readonly releaseId: string;
    readonly target: MoneyTarget;
    readonly amountCents: number;
  };
}

/** Sperrvermerk angebracht: a part of a line or of a grant must not be spent. */
export interface BlockingNoteSet {
  readonly type: 'BlockingNoteSet';
  readonly data: {
    readonly planId: string;
    readonly noteId: string;
    readonly target: MoneyTarget;
    readonly amountCents: number;
    readonly wording: string;
  };
}

/** A note that was set on the plan, or the one under which a resolution granted its money. */
export type NoteReference =
  { readonly kind: 'set'; readonly noteId: string } | ({ readonly kind: 'granted' } & GrantReference);

/** Sperrvermerk aufgehoben. */
export interface BlockingNoteLifted {
  readonly type: 'BlockingNoteLifted';
  readonly data: { readonly planId: string; readonly note: NoteReference };
}

/** Mittel umgeschichtet: from one line of a year to another one of the same year. */
export interface MoneyTransferred {
  readonly type: 'MoneyTransferred';
  readonly data: {
    readonly planId: string;
    readonly transferId: string;
    readonly fromLineId: string;
    readonly toLineId: string;
    readonly amountCents: number;
    readonly rationale: string;
  };
}

/** Ansatz in Anspruch genommen: a decision or an adopted package takes from lines, or uses what covers it; written with it. */
export interface LineDrawn {
  readonly type: 'LineDrawn';
  readonly data: { readonly planId: string; readonly resolutionId: string; readonly draws: readonly Draw[] };
}

/** Ansatz zurückgegeben: exactly what the resolution had taken, because it lost what it took it for. */
export interface LineReturned {
  readonly type: 'LineReturned';
  readonly data: { readonly planId: string; readonly resolutionId: string; readonly draws: readonly Draw[] };
}

/** Facts of a plan's own stream. */
export type BudgetPlanEvent =
  | BudgetPlanEstablished
  | BaselineImported
  | ChangeListRecorded
  | BudgetPlanAdopted
  | BudgetPlanApproved
  | ProvisionalManagementBegun
  | ProvisionalManagementEnded
  | MoneyReleased
  | BlockingNoteSet
  | BlockingNoteLifted
  | MoneyTransferred
  | LineDrawn
  | LineReturned;
