import type { IsoDate } from '#kernel';
import type { Operation } from '../amendment/operation.ts';
import type { VoteReport } from '../../voting/vote-report.ts';
import type { ObjectionRaised, ObjectionRuleId, ObjectionSettled } from './aftermath.events.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data & { readonly resolutionId: string };
}

/** The resolution that ends another one, as cited; number and date are checked against the record. */
export interface EndingResolution {
  /** Vorlagen-Nr. in any spelling. */
  readonly paper: string;
  readonly number: string;
  readonly date: IsoDate;
}

export type RaiseObjection = Order<
  'RaiseObjection',
  {
    readonly raisedBy: string;
    readonly rule: ObjectionRuleId;
    readonly ground: ObjectionRaised['data']['ground'];
    readonly because: string;
  }
>;

/** Settles the objection that is open. Body and vote belong to a decision taken again, and to nothing else. */
export type SettleObjection = Order<
  'SettleObjection',
  {
    readonly result: ObjectionSettled['data']['result'];
    readonly body: string | null;
    readonly vote: VoteReport | null;
    readonly because: string | null;
  }
>;

/** Only a wording, an amount, a number of posts or a day can be an obvious error: a correction strikes and inserts nothing. */
export type CorrectionOperation = Extract<
  Operation,
  { readonly op: 'replacePhrase' | 'rewordItem' | 'setAmount' | 'setPosts' | 'setDate' }
>;

export type CorrectResolution = Order<
  'CorrectResolution',
  { readonly operations: readonly CorrectionOperation[]; readonly because: string; readonly signedBy: string }
>;

/** `itemIds` null: as a whole. */
export type RepealResolution = Order<
  'RepealResolution',
  { readonly by: EndingResolution; readonly itemIds: readonly string[] | null }
>;

export type SupersedeResolution = Order<'SupersedeResolution', { readonly by: EndingResolution }>;

export type PublishResolution = Order<'PublishResolution', { readonly publishedIn: string }>;

export type AftermathCommand =
  RaiseObjection | SettleObjection | CorrectResolution | RepealResolution | SupersedeResolution | PublishResolution;
