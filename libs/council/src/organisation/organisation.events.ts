import type { IsoDate } from '#kernel';
import type { MajorityRuleId } from '../voting/vote.ts';
import type { NoticeRuleId } from '../voting/notice-rules.ts';
import type { QuorumRuleId } from '../voting/quorum-rules.ts';

export type BodyKind = 'council' | 'committee' | 'localCouncil' | 'administration';

/** By which law a body meets and votes. Kept with the day from which they hold; earlier ones stay readable. */
export interface BodyRules {
  /** Gesetzliche Zahl der Mitglieder, whether the seats are filled or not. */
  readonly legalMembers: number;
  readonly majorityRule: MajorityRuleId;
  readonly quorumRule: QuorumRuleId;
  readonly noticeRule: NoticeRuleId;
}

/** Gremium eingerichtet. */
export interface BodyEstablished {
  readonly type: 'BodyEstablished';
  readonly data: {
    readonly name: string;
    readonly kind: BodyKind;
    readonly from: IsoDate;
    readonly rules: BodyRules;
  };
}

/** Regeln des Gremiums bestimmt: they hold from this day; votes of earlier days keep the rules of their day. */
export interface BodyRulesSet {
  readonly type: 'BodyRulesSet';
  readonly data: { readonly name: string; readonly from: IsoDate; readonly rules: BodyRules };
}

/** Gremium umbenannt. */
export interface BodyRenamed {
  readonly type: 'BodyRenamed';
  readonly data: { readonly name: string; readonly newName: string; readonly from: IsoDate };
}

/** Gremium aufgelöst: from this day it neither meets nor votes. */
export interface BodyDissolved {
  readonly type: 'BodyDissolved';
  readonly data: { readonly name: string; readonly from: IsoDate };
}

/** Sitze der Fraktion festgestellt, in one body from a day; 0 seats say that it is not in it any more. */
export interface FactionSeated {
  readonly type: 'FactionSeated';
  readonly data: {
    readonly body: string;
    readonly faction: string;
    readonly seats: number;
    readonly from: IsoDate;
  };
}

/** Amt oder Dezernat eingerichtet. */
export interface DepartmentEstablished {
  readonly type: 'DepartmentEstablished';
  readonly data: {
    readonly name: string;
    /** The directorate it belongs to; null for a directorate. */
    readonly parent: string | null;
    readonly from: IsoDate;
  };
}

/** Amt umgegliedert: from this day its duties are the successor's. */
export interface DepartmentReorganised {
  readonly type: 'DepartmentReorganised';
  readonly data: { readonly predecessor: string; readonly successor: string; readonly from: IsoDate };
}

export type OrganisationEvent =
  | BodyEstablished
  | BodyRulesSet
  | BodyRenamed
  | BodyDissolved
  | FactionSeated
  | DepartmentEstablished
  | DepartmentReorganised;
