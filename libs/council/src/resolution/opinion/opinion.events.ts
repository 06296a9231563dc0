import type { IsoDate } from '#kernel';
import type { OfficeFunction } from './required-opinions.ts';

/** Stellungnahme (an opinion in words) or Mitzeichnung (a co-signature under the paper). */
export type OpinionKind = 'opinion' | 'coSignature';

/** Stellungnahme oder Mitzeichnung angefordert: of one office, by a day. */
export interface OpinionRequested {
  readonly type: 'OpinionRequested';
  readonly data: {
    readonly resolutionId: string;
    /** As printed, e.g. "Dezernat III/20". */
    readonly office: string;
    readonly kind: OpinionKind;
    /** What the rules ask the office for; null when it is asked beside them. */
    readonly function: OfficeFunction | null;
    readonly dueOn: IsoDate;
    /** Null: of the whole text. */
    readonly itemIds: readonly string[] | null;
  };
}

/** Stellungnahme abgegeben: bound to the text it judged; a later one of the same office takes its place. */
export interface OpinionGiven {
  readonly type: 'OpinionGiven';
  readonly data: {
    readonly resolutionId: string;
    readonly office: string;
    readonly kind: OpinionKind;
    readonly verdict: 'approve' | 'approveWithRemarks' | 'refuse';
    readonly text: string | null;
    readonly textVersion: number;
    readonly itemIds: readonly string[] | null;
    readonly givenOn: IsoDate;
    /** False: after the due day. It counts all the same. */
    readonly inTime: boolean;
    /** An item it covers had changed already when it came in. */
    readonly outdated: boolean;
  };
}

/** Ablehnende Stellungnahme ausgeräumt: why the paper goes on although the office refused. */
export interface RefusalResolved {
  readonly type: 'RefusalResolved';
  readonly data: {
    readonly resolutionId: string;
    readonly office: string;
    readonly kind: OpinionKind;
    readonly because: string;
    readonly resolvedOn: IsoDate;
  };
}

export type OpinionEvent = OpinionRequested | OpinionGiven | RefusalResolved;
