import type { IsoDate } from '#kernel';
import { refused } from '../../rejection-codes.ts';
import type { Outcome } from '../../voting/vote.ts';
import type { ItemChange } from '../text/item-change.ts';
import type { LostOperation } from '../amending/amending.events.ts';
import type { Mover, Operation } from './operation.ts';

type Amendments = Readonly<{ amendments: readonly AmendmentState[] }>;

/** What is known of an Änderungsantrag. */
export interface AmendmentState {
  readonly amendmentId: string;
  readonly mover: Mover;
  readonly proposedOn: IsoDate;
  readonly baseVersion: number;
  readonly operations: readonly Operation[];
  /** As resolved against the base version. */
  readonly changes: readonly ItemChange[];
  /** `proposed` is the only open one; what another body than the deciding one votes does not close it. */
  readonly status: 'proposed' | 'withdrawn' | 'adopted' | 'adoptedInPart' | 'rejected' | 'settled' | 'converted';
  /** The text version its adoption made; null while it made none. */
  readonly adoptedAsVersion: number | null;
  readonly votes: readonly AmendmentBallot[];
  /** The amendment that this one wants to change (Änderungsantrag zum Änderungsantrag); absent for one to the paper. */
  readonly amends?: string;
  /** Operations of that amendment which fall away when this one is adopted. */
  readonly drops?: readonly number[];
  /** By operation, the amendment that brought it; absent while all are its own. */
  readonly authors?: readonly string[];
  /** How often it was worded anew; absent for never. */
  readonly revision?: number;
  /** What it does to the version to which the text has moved on; absent while that is its base version. */
  readonly carried?: { readonly version: number; readonly changes: readonly ItemChange[] };
  /** What finds no place in the text any more; a task for the office. */
  readonly lost?: readonly LostOperation[];
  /** Proposed by the engine because nothing is left to change. */
  readonly settlementProposedBy?: string;
}

export interface AmendmentBallot {
  readonly body: string;
  readonly meetingDate: IsoDate;
  readonly outcome: Outcome;
  /** What the amendment said when it was voted: the votes on an earlier wording are none on this one. */
  readonly revision: number;
  /** The operations that were adopted; absent when the vote was on all of it. */
  readonly adopted?: readonly number[];
}

export const revisionOf = ({ revision = 0 }: AmendmentState): number => revision;

/** Who brought an operation of the amendment. */
export const authorOf = ({ amendmentId, authors }: AmendmentState, operation: number): string =>
  authors?.[operation] ?? amendmentId;

/** The open amendments to an amendment, in the order in which they were moved. */
export const openAmendmentsTo = ({ amendments }: Amendments, amendmentId: string): readonly AmendmentState[] =>
  amendments.filter(({ amends, status }) => amends === amendmentId && status === 'proposed');

/** @throws Rejection AMENDMENT_UNKNOWN */
export const amendmentOf = ({ amendments }: Amendments, amendmentId: string): AmendmentState => {
  const amendment = amendments.find((candidate) => candidate.amendmentId === amendmentId);
  if (amendment === undefined) throw refused('AMENDMENT_UNKNOWN', { amendmentId });
  return amendment;
};

/** @throws Rejection naming how it ended. */
export const requireOpen = ({ amendmentId, status }: AmendmentState): void => {
  switch (status) {
    case 'proposed':
      return;
    case 'withdrawn':
      throw refused('AMENDMENT_WITHDRAWN', { amendmentId });
    case 'settled':
      throw refused('AMENDMENT_SETTLED', { amendmentId });
    case 'converted':
      throw refused('AMENDMENT_CONVERTED', { amendmentId });
    case 'adopted':
    case 'adoptedInPart':
    case 'rejected':
      throw refused('AMENDMENT_ALREADY_DECIDED', { amendmentId, status });
  }
};
