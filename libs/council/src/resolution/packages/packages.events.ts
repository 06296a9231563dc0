import type { IsoDate } from '#kernel';
import type { Outcome, Vote } from '../../voting/vote.ts';
import type { Effect } from '../text/effect.ts';
import type { Value } from '../text/value.ts';

/** Pakete vorgelegt: every package over one paper, in the order of the answer that presents them; replaces an earlier filing. */
export interface PackagesFiled {
  readonly type: 'PackagesFiled';
  readonly data: {
    readonly resolutionId: string;
    /** Where they are found, e.g. "1. Ergänzung zur GRDrs 236/2023". */
    readonly source: string;
    readonly filedOn: IsoDate;
    /** Every motion that the source lists, answered or not. */
    readonly motions: readonly Motion[];
    readonly packages: readonly FiledPackage[];
  };
}

/** Haushaltsantrag of a faction: asks for packages, changes no text. */
export interface Motion {
  /** As printed, "1014/2023". */
  readonly number: string;
  readonly mover: string;
}

/**
 * Paket: an alternative set of measures over a paper. Its figures are values with effects, as those of an item are, so
 * what it says and what it costs cannot differ. Its declared totals are effects of kind `total` over its own label.
 */
export interface FiledPackage {
  /** As printed, "4"; unique among the packages of the paper. */
  readonly label: string;
  readonly title: string;
  /**
   * `enumerated`: consists of the measures it names. `quantified`: a total only, so what it shares with others nobody
   * knows. `complement`: everything that the package `complementOf` leaves out.
   */
  readonly kind: 'enumerated' | 'quantified' | 'complement';
  /** Label of the other package; null for the other kinds. */
  readonly complementOf: string | null;
  readonly answers: readonly { readonly motion: string; readonly point: string | null }[];
  /** Values appear as `{{valueId}}`. */
  readonly text: string;
  readonly values: readonly Value[];
  readonly effects: readonly Effect[];
  readonly measures: readonly Measure[];
}

/** Maßnahme: the same in every package that names its id. */
export interface Measure {
  readonly measureId: string;
  readonly label: string;
  /** The values of the package that are this measure's alone; empty when the package prices only the whole. */
  readonly valueIds: readonly string[];
}

/** Über das Paket abgestimmt, in a body's meeting. Only the deciding body's adoption changes what the paper costs. */
export interface PackageVoted {
  readonly type: 'PackageVoted';
  readonly data: {
    readonly resolutionId: string;
    readonly label: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly vote: Vote;
    readonly outcome: Outcome;
    /** The meeting it was taken in; absent where the record does not know it. */
    readonly meetingId?: string;
  };
}

/**
 * Paket angenommen: from here on its figures stand for the money and posts of the whole paper, in the place of the paper's
 * own. It is kept here as it was filed, so that no later filing can change what was adopted.
 */
export interface PackageAdopted {
  readonly type: 'PackageAdopted';
  readonly data: {
    readonly resolutionId: string;
    readonly package: FiledPackage;
    /** Erledigt: labels of the packages that were open until then, in the order of the paper. */
    readonly settled: readonly string[];
  };
}

/** Every fact about the packages over a paper. */
export type PackageEvent = PackagesFiled | PackageVoted | PackageAdopted;
