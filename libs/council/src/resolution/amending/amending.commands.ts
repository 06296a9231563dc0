import type { IsoDate } from '#kernel';
import type { Operation } from '../amendment/operation.ts';
import type { VoteReport } from '../../voting/vote-report.ts';
import type { AmendmentConverted, PartOpinion } from './amending.events.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data & { readonly resolutionId: string };
}

export type ReviseAmendment = Order<
  'ReviseAmendment',
  {
    readonly amendmentId: string;
    readonly baseVersion: number;
    readonly operations: readonly Operation[];
    readonly rationale: string | null;
  }
>;

/** Always against the text as it stands. */
export type ReanchorAmendment = Order<
  'ReanchorAmendment',
  { readonly amendmentId: string; readonly operations: readonly Operation[]; readonly reason: string }
>;

export type SettleAmendment = Order<
  'SettleAmendment',
  {
    readonly amendmentId: string;
    /** What settled it: an amendment or a vote on items of this paper that is no longer open. */
    readonly by: string;
    readonly reason: string;
  }
>;

export type ConvertAmendment = Order<
  'ConvertAmendment',
  {
    readonly amendmentId: string;
    readonly kind: AmendmentConverted['data']['kind'];
    readonly to: string | null;
    readonly reason: string;
  }
>;

export type VoteOnAmendmentParts = Order<
  'VoteOnAmendmentParts',
  {
    readonly amendmentId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly parts: readonly { readonly operations: readonly number[]; readonly vote: VoteReport }[];
    /** The meeting it was taken in; then presence and quorum come from there. */
    readonly meetingId?: string;
  }
>;

export type GiveAmendmentOpinion = Order<
  'GiveAmendmentOpinion',
  { readonly amendmentId: string; readonly department: string; readonly parts: readonly PartOpinion[] }
>;

export type VoteOnItems = Order<
  'VoteOnItems',
  {
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly itemIds: readonly string[];
    readonly vote: VoteReport;
    /** The meeting it was taken in; then presence and quorum come from there. */
    readonly meetingId?: string;
  }
>;

export type SetVotingOrder = Order<
  'SetVotingOrder',
  {
    readonly body: string;
    readonly meetingDate: IsoDate;
    /** Every open amendment once, in the order in which the chair calls them. */
    readonly order: readonly string[];
    readonly reason: string;
  }
>;

export type AmendingCommand =
  | ReviseAmendment
  | ReanchorAmendment
  | SettleAmendment
  | ConvertAmendment
  | VoteOnAmendmentParts
  | GiveAmendmentOpinion
  | VoteOnItems
  | SetVotingOrder;
