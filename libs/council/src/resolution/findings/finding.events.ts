import type { IsoDate } from '#kernel';

/** Befund erledigt: somebody has looked at it and says why it may stand. Nothing in the paper changes. */
export interface FindingSettled {
  readonly type: 'FindingSettled';
  readonly data: {
    readonly resolutionId: string;
    /** As the finding shows it; other facts give another id, so a settlement never covers what came later. */
    readonly findingId: string;
    readonly reason: string;
    readonly settledOn: IsoDate;
  };
}
