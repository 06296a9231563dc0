import type { IsoDate } from '#kernel';
import type { Outcome, Vote } from '../../voting/vote.ts';
import type { Conflict, Operation } from '../amendment/operation.ts';
import type { ItemChange } from '../text/item-change.ts';

/** What an amendment asks for from now on, as written and as resolved against `baseVersion`. */
interface Reworked {
  readonly resolutionId: string;
  readonly amendmentId: string;
  readonly baseVersion: number;
  readonly operations: readonly Operation[];
  readonly changes: readonly ItemChange[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Änderungsantrag neu gefasst: by its mover, or because an amendment to it was adopted. What it said before stays in the
 * record, and so do the votes on that.
 */
export interface AmendmentRevised {
  readonly type: 'AmendmentRevised';
  readonly data: Reworked & {
    /** The amendment to it that was adopted; null when its mover words it anew. */
    readonly amendedBy: string | null;
    /** By operation, the amendment that brought it; absent while all are its own. */
    readonly authors?: readonly string[];
    readonly rationale: string | null;
  };
}

/** Änderungsantrag neu verankert: the office found its place in the text again, with new operations. */
export interface AmendmentReanchored {
  readonly type: 'AmendmentReanchored';
  readonly data: Reworked & { readonly reason: string };
}

/**
 * Änderungsantrag fortgeschrieben: the text moved on and the open amendment with it. `changes` are what it does to
 * `textVersion`; `operations` are as written, with the occurrence of a quote as it counts there.
 */
export interface AmendmentRebased {
  readonly type: 'AmendmentRebased';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly textVersion: number;
    readonly operations: readonly Operation[];
    readonly changes: readonly ItemChange[];
    /** The amendment or vote that moved the text. */
    readonly movedBy: string;
  };
}

/** Änderungsantrag ohne Stelle: the text moved on, and part of the open amendment finds no place in it any more. */
export interface AmendmentStranded {
  readonly type: 'AmendmentStranded';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly textVersion: number;
    readonly lost: readonly LostOperation[];
    readonly movedBy: string;
  };
}

/** One operation that finds no place, with both texts: the one it was written for and the one that stands. */
export interface LostOperation {
  readonly operation: number;
  /** The refusal it would meet: `BASE_MOVED` when something adopted shuts it out, else why it finds no place. */
  readonly code: string;
  readonly kind: 'exclusive' | 'contradictory' | null;
  /** The adopted amendment or vote that is in the way, as far as that is known. */
  readonly otherAmendmentId: string | null;
  readonly itemId: string | null;
  readonly label: string | null;
  /** Null when there was no such item. */
  readonly pinned: string | null;
  readonly current: string | null;
  /** The item is struck or gone, so that there is nothing left to change. */
  readonly targetGone: boolean;
}

/** Erledigung vorgeschlagen: nothing is left that the amendment could change. A person confirms it, or does not. */
export interface SettlementProposed {
  readonly type: 'SettlementProposed';
  readonly data: { readonly resolutionId: string; readonly amendmentId: string; readonly by: string };
}

/**
 * Änderungsantrag umgewandelt during the debate: into a referral (Verweisung) or a request (Prüfauftrag, Bitte), or taken
 * over by whoever filed the paper (Übernahme), which changes the text without a vote.
 */
export interface AmendmentConverted {
  readonly type: 'AmendmentConverted';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly kind: 'referral' | 'request' | 'takenOver';
    /** The body or department it goes to; null when it was taken over. */
    readonly to: string | null;
    readonly reason: string;
    readonly convertedOn: IsoDate;
  };
}

/** Teilweise angenommen: the parts of an amendment were voted one by one. Every operation is in exactly one part. */
export interface AmendmentPartsVoted {
  readonly type: 'AmendmentPartsVoted';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly parts: readonly PartVote[];
    /** The meeting it was taken in; absent where the record does not know it. */
    readonly meetingId?: string;
  };
}

export interface PartVote {
  /** Indices of the operations of this part, from 0. */
  readonly operations: readonly number[];
  readonly vote: Vote;
  readonly outcome: Outcome;
}

/** Stellungnahme der Verwaltung zu einem Änderungsantrag, part by part. It binds nobody and changes nothing. */
export interface AmendmentOpinionGiven {
  readonly type: 'AmendmentOpinionGiven';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly department: string;
    readonly givenOn: IsoDate;
    readonly parts: readonly PartOpinion[];
  };
}

export interface PartOpinion {
  readonly operations: readonly number[];
  readonly opinion: 'agrees' | 'disagrees' | 'noObjection';
  readonly wording: string;
}

/**
 * Über Ziffern abgestimmt (ziffernweise Abstimmung): a vote on some items of the paper. When the deciding body rejects
 * them, they are struck by this vote, which a `TextAmended` under the same `voteId` says.
 */
export interface ItemsVoted {
  readonly type: 'ItemsVoted';
  readonly data: {
    readonly resolutionId: string;
    /** `vote:1` and so on; no amendment can have such an id. */
    readonly voteId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly itemIds: readonly string[];
    readonly vote: Vote;
    readonly outcome: Outcome;
    /** The meeting it was taken in; absent where the record does not know it. */
    readonly meetingId?: string;
  };
}

/** Abstimmungsreihenfolge festgelegt: the chair departs from what the engine proposed, and says why. */
export interface VotingOrderSet {
  readonly type: 'VotingOrderSet';
  readonly data: {
    readonly resolutionId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly proposed: readonly string[];
    readonly order: readonly string[];
    readonly reason: string;
  };
}

/** What happens to amendments between the motion and the vote, and votes on less than the whole paper. */
export type AmendingEvent =
  | AmendmentRevised
  | AmendmentReanchored
  | AmendmentRebased
  | AmendmentStranded
  | SettlementProposed
  | AmendmentConverted
  | AmendmentPartsVoted
  | AmendmentOpinionGiven
  | ItemsVoted
  | VotingOrderSet;
