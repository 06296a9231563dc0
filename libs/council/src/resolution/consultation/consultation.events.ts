import type { IsoDate } from '#kernel';
import type { RecommendationGiven, RecommendationReference } from '../resolution.events.ts';

/** What a body is asked for: Anhörung, Vorberatung, Beschluss, Kenntnisnahme. */
export type StationRole = 'hearing' | 'preliminary' | 'decision' | 'acknowledgement';

/** Station der Beratungsfolge, as it is planned. */
export interface PlannedStation {
  /** Unique in the paper; chosen by whoever plans. */
  readonly stationId: string;
  /** As printed. */
  readonly body: string;
  readonly role: StationRole;
  /** Federführend: the committee that answers for the advice; it comes first among the committees. */
  readonly lead: boolean;
  /** Lesung: 1, 2 or 3 where the body reads the paper in several rounds; null where it does not. */
  readonly reading: number | null;
  readonly plannedOn: IsoDate | null;
  /** Reference to a meeting; the station stands without it. */
  readonly meetingId: string | null;
}

/**
 * What came of a station: Empfehlung, Kenntnisnahme, ohne Empfehlung, vertagt, verwiesen (to another body, or back to one
 * that had it before), zurückgezogen, beschlossen.
 */
export type StationResult =
  'recommended' | 'noted' | 'withoutRecommendation' | 'adjourned' | 'referred' | 'withdrawn' | 'decided';

/** Why a station is there that was not in the plan. `returned`: the body gets back what it had referred to another. */
export type StationOrigin = 'planned' | 'added' | 'adjourned' | 'referred' | 'returned';

/** Beratungsfolge festgelegt: the stations in their order; once for a paper, changed only by the events below. */
export interface ConsultationPlanned {
  readonly type: 'ConsultationPlanned';
  readonly data: { readonly resolutionId: string; readonly stations: readonly PlannedStation[] };
}

/** Station eingefügt: by the office, or because the paper was adjourned or referred. */
export interface StationAdded {
  readonly type: 'StationAdded';
  readonly data: {
    readonly resolutionId: string;
    readonly station: PlannedStation;
    /** Null: it comes first. */
    readonly afterStationId: string | null;
    readonly origin: Exclude<StationOrigin, 'planned'>;
    /** The station whose result brought it about; null when the office added it. */
    readonly fromStationId: string | null;
    readonly because: string | null;
  };
}

/** Station entfallen: it is passed over and says why; the record keeps it. */
export interface StationSkipped {
  readonly type: 'StationSkipped';
  readonly data: {
    readonly resolutionId: string;
    readonly stationId: string;
    readonly because: string;
    readonly skippedOn: IsoDate;
  };
}

/** Beratungsfolge umgestellt: the open stations in their new order; those that are done keep their places. */
export interface StationsReordered {
  readonly type: 'StationsReordered';
  readonly data: {
    readonly resolutionId: string;
    readonly stationIds: readonly string[];
    readonly because: string | null;
  };
}

/** Station abgeschlossen: what came of it, where and on which version of the text. */
export interface StationClosed {
  readonly type: 'StationClosed';
  readonly data: {
    readonly resolutionId: string;
    readonly stationId: string;
    readonly body: string;
    readonly result: StationResult;
    readonly meetingDate: IsoDate;
    readonly meetingId: string | null;
    readonly textVersion: number;
    /** Null unless a recommendation closed it. */
    readonly recommendation: RecommendationReference | null;
    readonly advice: RecommendationGiven['data']['advice'] | null;
    /** The station the paper was referred to. */
    readonly referredTo: string | null;
    readonly because: string | null;
  };
}

/** Vorlage vertagt: a body left it to a later meeting. Lasts until a body deals with it again. */
export interface PaperDeferred {
  readonly type: 'PaperDeferred';
  readonly data: {
    readonly resolutionId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    /** The meeting it is left to; null while nobody knows. */
    readonly until: IsoDate | null;
    readonly because: string | null;
  };
}

/** Vorlage zurückgezogen: nobody decides it any more. */
export interface PaperWithdrawn {
  readonly type: 'PaperWithdrawn';
  readonly data: {
    readonly resolutionId: string;
    /** Office or body as printed, e.g. "Magistrat". */
    readonly withdrawnBy: string;
    readonly withdrawnOn: IsoDate;
    readonly because: string | null;
  };
}

export type ConsultationEvent =
  | ConsultationPlanned
  | StationAdded
  | StationSkipped
  | StationsReordered
  | StationClosed
  | PaperDeferred
  | PaperWithdrawn;
