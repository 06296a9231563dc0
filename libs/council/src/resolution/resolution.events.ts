import type { IsoDate } from '#kernel';
import type { Reference } from '../references/reference.ts';
import type { Outcome, Vote } from '../voting/vote.ts';
import type { Conflict, Mover, Operation } from './amendment/operation.ts';
import type { PaperType } from './opinion/required-opinions.ts';
import type { ItemChange } from './text/item-change.ts';
import type { Item } from './text/item.ts';

/** Vorlage angelegt: a paper exists, as a draft, with text version 1. */
export interface PaperDrafted {
  readonly type: 'PaperDrafted';
  readonly data: {
    readonly resolutionId: string;
    /** Vorlagen-Nr. as printed, e.g. 23-V-15-0007. */
    readonly paper: string;
    readonly title: string;
    /** Federführendes Amt. */
    readonly department: string;
    /** The body whose vote decides; all others recommend. */
    readonly decidingBody: string;
    readonly visibility: 'public' | 'nonPublic';
    /** Vorlagenart; absent where nobody said it. */
    readonly paperType?: PaperType;
    readonly items: readonly Item[];
    /** Verweise outside the items, in head, summary and reasons, of which the record keeps no wording; absent: none. */
    readonly references?: readonly Reference[];
    /** The day of the paper; nothing happens to it before. Absent in what was recorded before this was kept. */
    readonly draftedOn?: IsoDate;
  };
}

/** Vorlage überarbeitet: the whole text anew; only before submission. */
export interface DraftRevised {
  readonly type: 'DraftRevised';
  readonly data: {
    readonly resolutionId: string;
    readonly textVersion: number;
    readonly title: string;
    readonly items: readonly Item[];
    /** In the place of those before; absent: they stay. */
    readonly references?: readonly Reference[];
  };
}

/** Vorlage eingebracht: from here on only amendments change the text. */
export interface PaperSubmitted {
  readonly type: 'PaperSubmitted';
  readonly data: { readonly resolutionId: string; readonly textVersion: number; readonly submittedOn: IsoDate };
}

/** Änderungsantrag gestellt: as written (`operations`) and as resolved against the pinned version (`changes`). */
export interface AmendmentProposed {
  readonly type: 'AmendmentProposed';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly mover: Mover;
    readonly proposedOn: IsoDate;
    readonly baseVersion: number;
    readonly operations: readonly Operation[];
    readonly changes: readonly ItemChange[];
    readonly rationale: string | null;
    readonly conflicts: readonly Conflict[];
    /** The amendment that this one wants to change; `changes` then count from the text as that one would leave it. */
    readonly amends?: string;
    /** Operations of that amendment which fall away with it. */
    readonly drops?: readonly number[];
  };
}

/** Änderungsantrag zurückgezogen by its mover. */
export interface AmendmentWithdrawn {
  readonly type: 'AmendmentWithdrawn';
  readonly data: { readonly resolutionId: string; readonly amendmentId: string };
}

/** Über den Änderungsantrag abgestimmt, in a body's meeting. Only the deciding body's adoption changes the text. */
export interface AmendmentVoted {
  readonly type: 'AmendmentVoted';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly body: string;
    readonly meetingDate: IsoDate;
    readonly vote: Vote;
    /** The meeting it was taken in; absent where the record does not know it. */
    readonly meetingId?: string;
    readonly outcome: Outcome;
  };
}

/** Änderungsantrag erledigt without a vote of its own, because `by` (an amendment's id or the decision) was adopted. */
export interface AmendmentSettled {
  readonly type: 'AmendmentSettled';
  readonly data: {
    readonly resolutionId: string;
    readonly amendmentId: string;
    readonly by: string;
    /** Said by whoever confirmed it; absent when it followed from a vote. */
    readonly reason?: string;
  };
}

/**
 * Text geändert: the deciding body adopted an amendment, and this is what it did, item by item. Under the id of a vote on
 * items (`vote:1`) it says what that vote struck.
 */
export interface TextAmended {
  readonly type: 'TextAmended';
  readonly data: {
    readonly resolutionId: string;
    readonly textVersion: number;
    readonly amendmentId: string;
    readonly changes: readonly ItemChange[];
  };
}

/** A committee's recommendation and where it is found: body, day, protocol number (Beschlussprotokoll, "BP 0587"), wording. */
export interface RecommendationReference {
  readonly body: string;
  readonly date: IsoDate;
  readonly protocolNumber: string;
  /** Fassung: the office that worded it, e.g. "III/20". */
  readonly wordedBy: string;
}

/** Beschlussempfehlung of a committee; `changes` turn the text into "the text as recommended by …". */
export interface RecommendationGiven {
  readonly type: 'RecommendationGiven';
  readonly data: {
    readonly resolutionId: string;
    readonly recommendation: RecommendationReference;
    readonly advice: 'asFiled' | 'withChanges' | 'reject';
    readonly baseVersion: number;
    readonly amendmentIds: readonly string[];
    /** With the amendment each change comes from. */
    readonly changes: readonly (ItemChange & { readonly amendmentId: string })[];
    readonly vote: Vote;
    /** The meeting it was taken in; absent where the record does not know it. */
    readonly meetingId?: string;
  };
}

/** Beschluss gefasst, or the paper rejected. */
export interface ResolutionDecided {
  readonly type: 'ResolutionDecided';
  readonly data: {
    readonly resolutionId: string;
    /** Beschluss-Nr., unique per body and year; null when rejected. */
    readonly number: string | null;
    readonly body: string;
    readonly date: IsoDate;
    /** The recommendation taken over ("antragsgemäß … in der Fassung …"); null when the text stands as it is. */
    readonly adopts: RecommendationReference | null;
    readonly textVersion: number;
    readonly changes: readonly (ItemChange & { readonly amendmentId: string })[];
    readonly vote: Vote;
    /** The meeting it was taken in; absent where the record does not know it. */
    readonly meetingId?: string;
    readonly outcome: Outcome;
  };
}

/** Beschluss ausgefertigt: signed, and from now on it binds in this wording. */
export interface ResolutionEngrossed {
  readonly type: 'ResolutionEngrossed';
  readonly data: {
    readonly resolutionId: string;
    readonly textVersion: number;
    /** The signing office or function, not a person's name. */
    readonly signedBy: string;
    readonly engrossedOn: IsoDate;
  };
}

/** Weiterleitung verfügt: who has to act on it or is told of it. Each opens a task of its own (`TaskOpened`). */
export interface ForwardingsOrdered {
  readonly type: 'ForwardingsOrdered';
  readonly data: {
    readonly resolutionId: string;
    readonly forwardings: readonly OrderedForwarding[];
    /** Absent in what was recorded before this was kept. */
    readonly orderedOn?: IsoDate;
  };
}

export interface OrderedForwarding {
  readonly forwardingId: string;
  /** Body or department as printed, e.g. "Dezernat II". */
  readonly recipient: string;
  /** What the order called it, when it was reached through a successor or has another spelling. */
  readonly recipientAsWritten?: string;
  /** weitere Veranlassung, which is a duty, or Kenntnisnahme, which needs no more than an acknowledgement. */
  readonly purpose: 'forAction' | 'forInformation';
  /** The items that bind the recipient, none of them struck. */
  readonly itemIds: readonly string[];
  readonly dueOn: IsoDate | null;
}

export type ResolutionEvent =
  | PaperDrafted
  | DraftRevised
  | PaperSubmitted
  | AmendmentProposed
  | AmendmentWithdrawn
  | AmendmentVoted
  | AmendmentSettled
  | TextAmended
  | RecommendationGiven
  | ResolutionDecided
  | ResolutionEngrossed
  | ForwardingsOrdered;
