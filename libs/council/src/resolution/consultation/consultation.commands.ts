import type { IsoDate } from '#kernel';
import type { PlannedStation, StationClosed, StationRole } from './consultation.events.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data & { readonly resolutionId: string };
}

/** Where and when a body dealt with the paper. */
interface Meeting {
  readonly meetingDate: IsoDate;
  readonly meetingId: string | null;
}

/** A station before it is known which one leads. */
export type StationPlan = Omit<PlannedStation, 'lead'>;

/** Beratungsfolge festlegen: of a draft or of a paper under consultation, once. */
export type PlanConsultation = Order<
  'PlanConsultation',
  {
    readonly stations: readonly StationPlan[];
    /** The committee that answers for the advice; null where none does. */
    readonly leadStationId: string | null;
  }
>;

/** `afterStationId` null: as the first station. */
export type AddStation = Order<
  'AddStation',
  { readonly station: StationPlan; readonly afterStationId: string | null; readonly because: string | null }
>;

export type SkipStation = Order<'SkipStation', { readonly stationId: string; readonly because: string }>;

/** Names every open station exactly once. */
export type ReorderStations = Order<
  'ReorderStations',
  { readonly stationIds: readonly string[]; readonly because: string | null }
>;

/** For stations that end without an advice; a recommendation, a decision, a referral and a deferral close their own. */
export type CloseStation = Order<
  'CloseStation',
  Meeting & {
    readonly stationId: string;
    readonly result: Extract<StationClosed['data']['result'], 'noted' | 'withoutRecommendation'>;
  }
>;

/** Verweisen or zurückverweisen: another body deals with it first, then the referring one again. */
export type ReferPaper = Order<
  'ReferPaper',
  Meeting & {
    readonly stationId: string;
    readonly body: string;
    readonly role: Exclude<StationRole, 'decision'>;
    readonly plannedOn: IsoDate | null;
    readonly because: string | null;
  }
>;

export type DeferPaper = Order<
  'DeferPaper',
  Meeting & { readonly body: string; readonly until: IsoDate | null; readonly because: string | null }
>;

/** `body` is named when it happened in its meeting; that station then ends as withdrawn. */
export type WithdrawPaper = Order<
  'WithdrawPaper',
  {
    readonly withdrawnBy: string;
    readonly body: string | null;
    readonly meetingId: string | null;
    readonly because: string | null;
  }
>;

export type ConsultationCommand =
  | PlanConsultation
  | AddStation
  | SkipStation
  | ReorderStations
  | CloseStation
  | ReferPaper
  | DeferPaper
  | WithdrawPaper;
