import type { IsoDate } from '#kernel';

/** Befund erledigen. Whether the finding is there is asked at the front door: a decider sees its own paper only. */
export interface SettleFinding {
  readonly type: 'SettleFinding';
  readonly occurredOn: IsoDate;
  readonly data: { readonly resolutionId: string; readonly findingId: string; readonly reason: string };
}
