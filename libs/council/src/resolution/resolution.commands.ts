import type { IsoDate } from '#kernel';
import type { Reference } from '../references/reference.ts';
import type { SettleFinding } from './findings/finding.commands.ts';
import type { AftermathCommand } from './aftermath/aftermath.commands.ts';
import type { ConsultationCommand } from './consultation/consultation.commands.ts';
import type { OpinionCommand } from './opinion/opinion.commands.ts';
import type { PaperType } from './opinion/required-opinions.ts';
import type { FilePackages, VoteOnPackage } from './packages/packages.commands.ts';
import type { AmendingCommand } from './amending/amending.commands.ts';
import type { VoteReport } from '../voting/vote-report.ts';
import type { Mover, Operation } from './amendment/operation.ts';
import type { OrderedForwarding, RecommendationReference } from './resolution.events.ts';
import type { Item } from './text/item.ts';

interface Order<Type extends string, Data> {
  readonly type: Type;
  /** The day it is legally so; may lie in the past, never in the future. */
  readonly occurredOn: IsoDate;
  readonly data: Data & { readonly resolutionId: string };
}

export type DraftPaper = Order<
  'DraftPaper',
  {
    /** `resolutionId` must be `resolutionIdOf(paper)`. */
    readonly paper: string;
    readonly title: string;
    readonly department: string;
    readonly decidingBody: string;
    readonly visibility: 'public' | 'nonPublic';
    /** Absent: no office is required. */
    readonly paperType?: PaperType;
    readonly items: readonly Item[];
    /** What head, summary and reasons cite; left out: nothing. */
    readonly references?: readonly Reference[];
  }
>;

export type ReviseDraft = Order<
  'ReviseDraft',
  {
    readonly title: string;
    readonly items: readonly Item[];
    /** In the place of those before; left out: they stay. */
    readonly references?: readonly Reference[];
  }
>;

export type SubmitPaper = Order<'SubmitPaper', unknown>;

export type ProposeAmendment = Order<
  'ProposeAmendment',
  {
    readonly amendmentId: string;
    readonly mover: Mover;
    /** The text version the operations were written against; must be the current one or an earlier one that existed. */
    readonly baseVersion: number;
    readonly operations: readonly Operation[];
    readonly rationale: string | null;
    /** The amendment it wants to change (Änderungsantrag zum Änderungsantrag); absent for one to the paper. */
    readonly amends?: string;
    /** Operations of that amendment, from 0, which are to fall away. */
    readonly drops?: readonly number[];
  }
>;

export type WithdrawAmendment = Order<'WithdrawAmendment', { readonly amendmentId: string }>;

export type VoteOnAmendment = Order<
  'VoteOnAmendment',
  {
    readonly amendmentId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly vote: VoteReport;
    /** The meeting it was taken in; then presence and quorum come from there. */
    readonly meetingId?: string;
  }
>;

export type GiveRecommendation = Order<
  'GiveRecommendation',
  {
    readonly recommendation: RecommendationReference;
    readonly advice: 'asFiled' | 'withChanges' | 'reject';
    /** Amendments recommended, in the order in which they are applied; they must be open or adopted in this body. */
    readonly amendmentIds: readonly string[];
    readonly vote: VoteReport;
    /** The meeting it was taken in; then presence and quorum come from there. */
    readonly meetingId?: string;
  }
>;

export type DecideResolution = Order<
  'DecideResolution',
  {
    readonly number: string | null;
    readonly body: string;
    readonly date: IsoDate;
    readonly adopts: RecommendationReference | null;
    readonly vote: VoteReport;
    /** The meeting it was taken in; then presence and quorum come from there. */
    readonly meetingId?: string;
  }
>;

export type EngrossResolution = Order<'EngrossResolution', { readonly signedBy: string }>;

export type OrderForwardings = Order<'OrderForwardings', { readonly forwardings: readonly OrderedForwarding[] }>;

export type ResolutionCommand =
  | DraftPaper
  | ReviseDraft
  | SubmitPaper
  | ProposeAmendment
  | WithdrawAmendment
  | VoteOnAmendment
  | GiveRecommendation
  | DecideResolution
  | EngrossResolution
  | OrderForwardings
  | ConsultationCommand
  | AftermathCommand
  | OpinionCommand
  | FilePackages
  | VoteOnPackage
  | SettleFinding
  | AmendingCommand;
