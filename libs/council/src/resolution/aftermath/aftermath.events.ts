import type { IsoDate } from '#kernel';
import type { Vote } from '../../voting/vote.ts';
import type { Operation } from '../amendment/operation.ts';
import type { ItemChange } from '../text/item-change.ts';

/** Names a rule of objection and the day its version begins. */
export type ObjectionRuleId = 'hgo-63@2005-04-01' | 'gemo-bw-43@2000-07-24';

/** Another resolution, as it is cited: by number and date, and by its paper. */
export interface ResolutionReference {
  readonly resolutionId: string;
  /** Vorlagen-Nr. as printed. */
  readonly paper: string;
  readonly number: string;
  readonly body: string;
  readonly date: IsoDate;
  readonly visibility: 'public' | 'nonPublic';
}

/** Widerspruch (Beanstandung) eingelegt: the mayor holds the resolution unlawful or harmful; nobody carries it out until it is settled. */
export interface ObjectionRaised {
  readonly type: 'ObjectionRaised';
  readonly data: {
    readonly resolutionId: string;
    /** `objection-1`, `objection-2` … in the order in which they were raised. */
    readonly objectionId: string;
    /** Office or function, not a person's name. */
    readonly raisedBy: string;
    readonly raisedOn: IsoDate;
    readonly rule: ObjectionRuleId;
    readonly legalSource: string;
    readonly ground: 'unlawful' | 'harmful';
    readonly because: string;
    /** The last day on which it could be raised. */
    readonly deadline: IsoDate;
    /** The first and the last day for deciding again, as far as the law sets one. */
    readonly decideAgainFrom: IsoDate | null;
    readonly decideAgainBy: IsoDate | null;
  };
}

/**
 * Widerspruch erledigt. `confirmed`: the body decided the same again; `notConfirmed`: it did not, and the resolution is no
 * more; `withdrawn` by whoever raised it; `lifted` by the supervisory authority.
 */
export interface ObjectionSettled {
  readonly type: 'ObjectionSettled';
  readonly data: {
    readonly resolutionId: string;
    readonly objectionId: string;
    readonly result: 'confirmed' | 'notConfirmed' | 'withdrawn' | 'lifted';
    readonly settledOn: IsoDate;
    /** The body that decided again, and its vote; null when none did. */
    readonly body: string | null;
    readonly vote: Vote | null;
    readonly because: string | null;
  };
}

/** Beschluss berichtigt: an obvious error put right, signed anew; the next version of the text. */
export interface ResolutionCorrected {
  readonly type: 'ResolutionCorrected';
  readonly data: {
    readonly resolutionId: string;
    /** `correction-1`, `correction-2` …; stands where an amendment's id stands in the text. */
    readonly correctionId: string;
    readonly textVersion: number;
    readonly operations: readonly Operation[];
    readonly changes: readonly ItemChange[];
    readonly because: string;
    readonly signedBy: string;
    readonly correctedOn: IsoDate;
  };
}

/** Beschluss aufgehoben: by another resolution, as a whole or in these items. */
export interface ResolutionRepealed {
  readonly type: 'ResolutionRepealed';
  readonly data: {
    readonly resolutionId: string;
    readonly by: ResolutionReference;
    /** Null: as a whole. */
    readonly itemIds: readonly string[] | null;
    readonly repealedOn: IsoDate;
  };
}

/** Beschluss ersetzt: another resolution stands in its place. */
export interface ResolutionSuperseded {
  readonly type: 'ResolutionSuperseded';
  readonly data: { readonly resolutionId: string; readonly by: ResolutionReference; readonly supersededOn: IsoDate };
}

/** Früheren Beschluss aufgehoben oder ersetzt: the other end, in the stream of the resolution that does it. */
export interface EarlierResolutionEnded {
  readonly type: 'EarlierResolutionEnded';
  readonly data: {
    readonly resolutionId: string;
    readonly ended: ResolutionReference;
    readonly how: 'repealed' | 'superseded';
    readonly itemIds: readonly string[] | null;
    readonly endedOn: IsoDate;
  };
}

/** Beschluss bekannt gemacht. */
export interface ResolutionPublished {
  readonly type: 'ResolutionPublished';
  readonly data: {
    readonly resolutionId: string;
    readonly publishedOn: IsoDate;
    /** Where it is found, e.g. "Amtsblatt Nr. 3/2024". */
    readonly publishedIn: string;
    readonly textVersion: number;
  };
}

export type AftermathEvent =
  | ObjectionRaised
  | ObjectionSettled
  | ResolutionCorrected
  | ResolutionRepealed
  | ResolutionSuperseded
  | EarlierResolutionEnded
  | ResolutionPublished;
