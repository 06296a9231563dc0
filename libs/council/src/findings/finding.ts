import type { IsoDate } from '#kernel';

/** How much of it a person has to look at: what contradicts the record, what may, and what is only worth knowing. */
export type FindingSeverity = 'error' | 'warning' | 'note';

/** Where in the paper: the label of an item, `head`, or a package as it is called, "Paket 5". */
export type FindingPlace = string;

export const HEAD: FindingPlace = 'head';

/** What was found. Facts only; the words for people are the readers' business. */
export type FindingMatter =
  /**
   * One resolution number of one body and year is cited with a day that is not the recorded one or, while none is
   * recorded, not the one that most citations give. `recorded` null: the record does not know the resolution.
   */
  | {
      readonly code: 'RESOLUTION_DATE_CONFLICT';
      readonly facts: {
        readonly number: string;
        readonly cited: IsoDate;
        readonly recorded: IsoDate | null;
        /** The days that other citations give, in their order. */
        readonly otherwise: readonly IsoDate[];
      };
    }
  /** The other end of such a conflict: another paper cites this resolution with a day that is not its own. */
  | {
      readonly code: 'CITED_WITH_OTHER_DATE';
      readonly facts: {
        readonly number: string;
        readonly recorded: IsoDate;
        readonly cited: IsoDate;
        /** Vorlagen-Nr. of the paper that cites it so, and where. */
        readonly citedBy: string;
        readonly at: FindingPlace;
      };
    }
  /** The record knows no resolution of this number and year. */
  | {
      readonly code: 'CITED_RESOLUTION_UNKNOWN';
      readonly facts: { readonly number: string; readonly cited: IsoDate | null };
    }
  /** Cited without a day, and the record knows several of this number. */
  | {
      readonly code: 'CITED_RESOLUTION_AMBIGUOUS';
      readonly facts: { readonly number: string; readonly recorded: readonly IsoDate[] };
    }
  /** The record knows no paper of this number. */
  | { readonly code: 'CITED_PAPER_UNKNOWN'; readonly facts: { readonly number: string } }
  /** A declared total of money, in cents, is not what its lines give, or is so for other years than it names. */
  | {
      readonly code: 'TOTAL_DIFFERS' | 'TOTAL_CONTAINS_OTHER_YEARS';
      readonly facts: {
        readonly declaredCents: number;
        readonly computedCents: number;
        /** The years whose sum was declared, when they are not those it names. */
        readonly contains: readonly number[];
      };
    }
  /** A declared number of posts, in hundredths, is not the sum of its parts. */
  | {
      readonly code: 'POSTS_TOTAL_DIFFERS';
      readonly facts: { readonly declaredFteHundredths: number; readonly computedFteHundredths: number };
    }
  /** An office stands under another directorate than the paper says; `since` null: the record never had it there. */
  | {
      readonly code: 'DEPARTMENT_ELSEWHERE';
      readonly facts: { readonly named: string; readonly now: string; readonly since: IsoDate | null };
    }
  /** A motion is listed, and nothing answers it. */
  | { readonly code: 'MOTION_UNANSWERED'; readonly facts: { readonly motion: string } };

export type FindingCode = FindingMatter['code'];

/** Befund: something in a paper that a person has to look at. Never corrected by itself: the paper says what it says. */
export type Finding = FindingMatter & {
  /** The same whenever code, place and what contradicts what are the same; unique within its paper. */
  readonly findingId: string;
  readonly severity: FindingSeverity;
  readonly place: FindingPlace;
};

/** Erledigung: a person has looked at it and said why it may stand. */
export interface FindingSettlement {
  readonly findingId: string;
  /** The role of who settled it. */
  readonly by: string;
  readonly on: IsoDate;
  readonly reason: string;
}

export type SettledFinding = Finding & {
  /** Null while nobody has looked at it. */
  readonly settled: Omit<FindingSettlement, 'findingId'> | null;
};
